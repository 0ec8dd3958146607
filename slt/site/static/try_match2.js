// Theorem 6's unit, to play with: scores, weights, outputs, and where it first errs as the temperature falls.
"use strict";
(() => {
  const form = document.getElementById("try-match2");
  if (!form) return;
  form.closest("section").hidden = false;
  const I = Interval;
  const field = (name) => form.elements[name];
  const data = JSON.parse(form.dataset.limits);

  const read = () => {
    const M = Number(field("M").value), c = Number(field("c").value);
    const X = field("X").value.split(/[\s,]+/).filter(Boolean).map(Number);
    const f = field("rounded").checked ? Number(field("f").value) : null;
    if (!Number.isInteger(M) || M < 2 || M > data.M) return "M must be a whole number from 2 to " + data.M;
    if (X.length < 1 || X.length > data.N) return "give 1 to " + data.N + " residues";
    if (X.some((x) => !Number.isInteger(x) || x < 0 || x >= M)) return "every residue must be a whole number from 0 to " + (M - 1);
    if (!(c > 0)) return "the temperature c must be positive";
    if (f !== null && !(Number.isInteger(f) && f >= 0 && f <= 40)) return "f must be a whole number from 0 to 40";
    return { M, X, c, f };
  };

  const even = (x) => { const low = Math.floor(x), over = x - low; return over > 0.5 || (over === 0.5 && low % 2 !== 0) ? low + 1 : low; };
  const rounded = (x, f) => (f === null ? I.about(x) : I.point(even(x * 2 ** f) / 2 ** f));

  const run = ({ M, X, c, f }) => {
    const angle = (k) => (2 * Math.PI * k) / M;
    const cos = Array.from({ length: M }, (_, k) => rounded(Math.cos(angle(k)), f));
    const sin = Array.from({ length: M }, (_, k) => rounded(Math.sin(angle(k)), f));
    const dummy = rounded((1 + Math.cos(angle(1))) / 2, f);
    const scale = I.point(c);
    return X.map((a) => {
      const scores = X.map((b) => I.mul(scale, I.sub(I.mul(cos[a], cos[b]), I.mul(sin[a], sin[b]))));
      scores.push(I.mul(scale, dummy));
      const weights = I.softmax(scores);
      const output = I.sum(weights.slice(0, -1));
      let said = output.lo > 0.5 ? 1 : output.hi <= 0.5 ? 0 : null;
      if (f !== null) {
        const [low, high] = [even(output.lo * 2 ** f) / 2 ** f, even(output.hi * 2 ** f) / 2 ** f];
        said = low > 0.5 ? 1 : high <= 0.5 ? 0 : null;
      }
      const asked = X.some((b) => (a + b) % M === 0) ? 1 : 0;
      return { scores, weights, output, said, asked };
    });
  };
  const errs = (rows) => rows.findIndex((row) => row.said !== row.asked);

  // The largest c, on a grid of hundredths of the present one, at which some token is not decided rightly.
  const firstError = (given) => {
    for (let k = 100; k >= 1; k--) if (errs(run({ ...given, c: (given.c * k) / 100 })) >= 0) return (given.c * k) / 100;
    return null;
  };

  const cell = (tag, text, share) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (share !== undefined) made.style.setProperty("--share", String(share));
    return made;
  };
  const show = () => {
    const said = form.querySelector("[role=status]");
    const table = form.querySelector("table");
    const given = read();
    if (typeof given === "string") { said.textContent = given; table.hidden = true; return; }
    const rows = run(given);
    const head = cell("tr", "");
    head.append(cell("th", "token"), ...given.X.map((x, j) => cell("th", "x" + (j + 1) + " = " + x)), cell("th", "dummy"), cell("th", "output"), cell("th", "says"), cell("th", "Match2"));
    const body = rows.map((row, i) => {
      const line = cell("tr", "");
      const name = cell("th", "x" + (i + 1) + " = " + given.X[i]);
      name.scope = "row";
      line.append(name, ...row.weights.map((w) => cell("td", w.hi < 0.0005 ? "0" : w.lo.toFixed(3), Math.min(1, Math.max(0, w.lo)))), cell("td", I.show(row.output)), cell("td", row.said === null ? "?" : String(row.said)), cell("td", String(row.asked)));
      if (row.said !== row.asked) line.className = "wrong";
      return line;
    });
    table.replaceChildren(head, ...body);
    table.hidden = false;
    const at = errs(rows);
    const first = at >= 0 ? null : firstError(given);
    const gap = Math.min(...rows.map((row) => Math.abs((row.output.lo + row.output.hi) / 2 - 0.5)));
    said.textContent = at >= 0
      ? "Token " + (at + 1) + " is not decided rightly here."
      : "Every token is right; the output nearest to the threshold is " + gap.toFixed(4) + " away. " +
        (first === null ? "It stays right down to a hundredth of this temperature." : "Going down in hundredths it first errs at c = " + first.toFixed(2) + ".");
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
