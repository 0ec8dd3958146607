// Theorem 2's unit at N = 8, q = 2 with the shipped keys: pointers, values and temperature may be changed.
"use strict";
(() => {
  const form = document.getElementById("try-average");
  if (!form) return;
  form.closest("section").hidden = false;
  const I = Interval;
  const data = JSON.parse(form.dataset.unit);
  const N = data.keys.length;

  const show = () => {
    const said = form.querySelector("[role=status]");
    const table = form.querySelector("table");
    const y = form.elements.y.value.split(/[\s,]+/).filter(Boolean).map(Number);
    const z = form.elements.z.value.split(/[\s,]+/).filter(Boolean).map(Number);
    const alpha = Number(form.elements.alpha.value);
    const f = form.elements.rounded.checked ? Number(form.elements.f.value) : null;
    let wrong = "";
    if (y.length !== 2 || y[0] === y[1] || y.some((j) => !Number.isInteger(j) || j < 1 || j > N)) wrong = "give two different positions from 1 to " + N;
    else if (z.length !== N || z.some((v) => !(Math.abs(v) <= 1))) wrong = "give " + N + " values from -1 to 1";
    else if (!(alpha >= 0 && alpha <= 200)) wrong = "the temperature must lie between 0 and 200";
    else if (f !== null && !(Number.isInteger(f) && f >= 0 && f <= 30)) wrong = "f must be a whole number from 0 to 30";
    if (wrong) { said.textContent = wrong; table.hidden = true; return; }
    const set = [...y].sort((a, b) => a - b).map((j) => j - 1);
    const { numerators, denominator } = data.queries[set.join(",")];
    const round = (x) => { if (f === null) return x; const s = x * 2 ** f, low = Math.floor(s), over = s - low; return (over > 0.5 || (over === 0.5 && low % 2 !== 0) ? low + 1 : low) / 2 ** f; };
    const query = numerators.map((v) => round((alpha * v) / denominator));
    const scores = data.keys.map((key) => I.sum(key.map((sign, k) => I.mul(I.point(sign), I.about(query[k])))));
    const weights = I.softmax(scores);
    const output = I.sum(weights.map((w, j) => I.mul(w, I.point(z[j]))));
    const mean = (z[set[0]] + z[set[1]]) / 2;
    const rows = [["position", ...z.map((_, j) => String(j + 1))], ["score", ...scores.map((s) => I.show(s, 3))], ["weight", ...weights.map((w) => (w.hi < 0.00005 ? "0" : w.lo.toFixed(4)))], ["value", ...z.map(String)]];
    table.replaceChildren(...rows.map((cells, r) => {
      const line = document.createElement("tr");
      cells.forEach((text, j) => {
        const made = document.createElement(j === 0 || r === 0 ? "th" : "td");
        made.textContent = text;
        if (r === 2 && j > 0) made.style.setProperty("--share", String(Math.max(0, weights[j - 1].lo)));
        if (j > 0 && set.includes(j - 1)) made.className = "pointed";
        line.append(made);
      });
      return line;
    }));
    table.hidden = false;
    const on = scores.filter((_, j) => set.includes(j)).map((s) => s.lo), off = scores.filter((_, j) => !set.includes(j)).map((s) => s.hi);
    const error = Math.max(Math.abs(output.lo - mean), Math.abs(output.hi - mean));
    said.textContent = "Output " + I.show(output, 5) + ", mean " + mean.toFixed(5) + ", error about " + error.toExponential(2) + "; the scores keep a gap of " + (Math.min(...on) - Math.max(...off)).toFixed(3) + ".";
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
