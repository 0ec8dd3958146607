// Re-check an obligation where one sits: Z3's own WebAssembly build decides the very text that Z3 and cvc5 decided.
"use strict";
(() => {
  const buttons = [...document.querySelectorAll("button.recheck")];
  if (buttons.length === 0) return;
  const root = document.body.dataset.root;
  const built = document.body.dataset.z3 === "yes";
  const MILLISECONDS = 20000; // a limit for each obligation; beyond it the answer is "unknown"
  let loading = null;

  const why = () => {
    if (!built) return "this copy of the site was built without Z3's WebAssembly: slt site --z3";
    if (!self.crossOriginIsolated) return "a browser runs Z3 only from a server that isolates the page: slt site --serve";
    return null;
  };

  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const source = new URL(root + "static/z3/z3-built.js", document.baseURI).href;
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => initZ3({ mainScriptUrlOrBlob: source, locateFile: (name) => new URL(name, source).href }).then(resolve, reject);
      script.onerror = () => reject(new Error("Z3's script could not be loaded"));
      document.head.append(script);
    });
    return loading;
  };

  const decide = async (text) => {
    const z3 = await load();
    const config = z3._Z3_mk_config();
    z3.ccall("Z3_set_param_value", "void", ["number", "string", "string"], [config, "timeout", String(MILLISECONDS)]);
    const context = z3._Z3_mk_context(config);
    z3._Z3_del_config(config);
    try {
      const said = await z3.async_call(() => z3.ccall("async_Z3_eval_smtlib2_string", "void", ["number", "string"], [context, text]));
      return String(said).trim();
    } finally {
      z3._Z3_del_context(context);
    }
  };

  const says = { unsat: "unsat: the obligation holds", sat: "sat: the obligation FAILS", unknown: "unknown: not decided within " + MILLISECONDS / 1000 + " s" };
  const recheck = async (button) => {
    const output = button.parentElement.querySelector("output");
    const refused = why();
    if (refused) { output.textContent = refused; return null; }
    button.disabled = true;
    output.textContent = "running";
    const began = performance.now();
    let answer;
    try {
      const response = await fetch(button.dataset.obligation, { cache: "no-store" });
      if (!response.ok) throw new Error("the obligation could not be read");
      answer = await decide(await response.text());
    } catch (error) {
      answer = "error: " + error.message;
    }
    output.textContent = (says[answer] || "not understood: " + answer.slice(0, 200)) + " (" + Math.round(performance.now() - began) + " ms, Z3 in this browser)";
    output.className = answer === "unsat" ? "holds" : "fails";
    button.disabled = false;
    return answer;
  };

  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => recheck(button));
  }
  const all = document.getElementById("recheck-all");
  if (all) {
    all.hidden = false;
    const output = all.parentElement.querySelector("output");
    all.addEventListener("click", async () => {
      const refused = why();
      if (refused) { output.textContent = refused; return; }
      all.disabled = true;
      const counts = { unsat: 0, sat: 0, unknown: 0, error: 0 };
      for (const [i, button] of buttons.entries()) {
        output.textContent = "running " + (i + 1) + " of " + buttons.length;
        const answer = await recheck(button);
        counts[answer in counts ? answer : "error"] += 1;
      }
      output.textContent = buttons.length + " obligations: " + counts.unsat + " hold, " + counts.sat + " fail, " + counts.unknown + " unknown, " + counts.error + " not decided for another reason";
      all.disabled = false;
    });
  }
})();
