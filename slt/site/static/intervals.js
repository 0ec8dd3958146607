// Intervals of doubles for the illustrations: every result is widened by a few units in the last place, exp by more.
// JavaScript promises nothing of Math.exp and Math.cos, so this illustrates and proves nothing.
"use strict";
const Interval = (() => {
  const EPS = 2 ** -50;
  const widen = (lo, hi, factor = 1) => {
    const room = (x) => Math.abs(x) * EPS * factor + Number.MIN_VALUE;
    return { lo: lo - room(lo), hi: hi + room(hi) };
  };
  const point = (x) => ({ lo: x, hi: x });
  const add = (a, b) => widen(a.lo + b.lo, a.hi + b.hi);
  const sub = (a, b) => widen(a.lo - b.hi, a.hi - b.lo);
  const mul = (a, b) => {
    const all = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
    return widen(Math.min(...all), Math.max(...all));
  };
  const div = (a, b) => {
    const all = [a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi]; // only ever by positive intervals
    return widen(Math.min(...all), Math.max(...all));
  };
  const exp = (a) => widen(Math.exp(a.lo), Math.exp(a.hi), 16);
  const about = (x) => widen(x, x, 16); // a cosine or sine, as the browser computes it
  const sum = (all) => all.reduce(add, point(0));
  const softmax = (scores) => {
    const top = Math.max(...scores.map((s) => s.hi));
    const weights = scores.map((s) => exp(sub(s, point(top))));
    const total = sum(weights);
    return weights.map((w) => div(w, total));
  };
  const show = (a, digits = 4) => {
    const [lo, hi] = [a.lo.toFixed(digits), a.hi.toFixed(digits)];
    return lo === hi ? lo.replace(/^-(0\.0*)$/, "$1") : "[" + lo + ", " + hi + "]";
  };
  return { point, add, sub, mul, div, exp, about, sum, softmax, show };
})();
