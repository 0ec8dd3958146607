// The search box of the first page. Without this script the table below it is there all the same.
"use strict";
(() => {
  const box = document.getElementById("search");
  const said = document.getElementById("found");
  box.closest(".search").hidden = false;

  const plain = (text) => text.toLowerCase().replace(/[^a-z0-9']+/g, " ").trim();
  const kinds = { thm: "theorem", th: "theorem", t: "theorem", def: "definition", defn: "definition", fig: "figure", conj: "conjecture", app: "appendix", sec: "section" };
  const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
  const expand = (query) => plain(query.replace(/([a-z])\.?(\d)/gi, "$1 $2")).split(" ").map((word) => kinds[word] || word);

  // As `slt show` reads it: the paper's own arXiv id says nothing, and "Thm VI" is Theorem 6.
  const read = (query) => expand(query.replace(/(arxiv:?\s*)?2306\.02896(v\d+)?/gi, " ")).map((word, k, all) =>
    k > 0 && Object.values(kinds).includes(all[k - 1]) && !["appendix", "section"].includes(all[k - 1]) && romans.includes(word)
      ? String(romans.indexOf(word) + 1) : word);

  const score = (entry, words) => {
    const name = expand(entry.name).concat(expand(entry.id));
    const places = entry.places.flatMap(expand);
    const title = plain(entry.title).split(" ");
    const text = plain(entry.words).split(" ");
    // "b.3" as one phrase is a place; its letters apart are nearly everything.
    const phrase = " " + words.join(" ") + " ";
    const names = [entry.name, entry.id, ...entry.places].map((place) => " " + expand(place).join(" ") + " ");
    // "theorem 2" is Theorem 2 before it is a part of Informal Theorem 2.
    let total = names.includes(phrase) ? 40 : names.some((name) => name.includes(phrase)) ? 20 : 0;
    for (const word of words) {
      if (name.includes(word)) total += 8;
      else if (places.includes(word)) total += 5;
      else if (title.some((w) => w.startsWith(word))) total += 4;
      else if (text.some((w) => w.startsWith(word))) total += 1;
      else return 0;
    }
    return total;
  };

  const show = () => {
    const words = read(box.value).filter(Boolean);
    const found = STATEMENTS.map((entry) => [score(entry, words), entry]).filter(([s]) => s > 0).sort((a, b) => b[0] - a[0]);
    for (const entry of STATEMENTS) {
      document.getElementById("row-" + entry.id).hidden = found.length > 0 && !found.some(([, e]) => e === entry);
    }
    said.textContent = words.length === 0 ? "" : found.length === 0 ? "nothing found; the table lists every statement" : "";
    if (words.length > 0 && found.length > 0) {
      const link = document.createElement("a");
      link.href = box.dataset.root + found[0][1].id + "/index.html";
      link.textContent = found[0][1].name + ": " + found[0][1].title;
      said.append(found.length + " found; Enter opens ", link);
    }
    return found;
  };
  box.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const found = show();
    if (found.length > 0) location.href = box.dataset.root + found[0][1].id + "/index.html";
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { box.value = asked; show(); }
})();
