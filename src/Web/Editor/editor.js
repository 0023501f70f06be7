// The editor of the rules catalogue: what the checker says stands at its line while one types.
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, highlightActiveLine, highlightActiveLineGutter, drawSelection } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { syntaxHighlighting, defaultHighlightStyle, LanguageDescription } from "@codemirror/language";
import { setDiagnostics, lintGutter, lintKeymap } from "@codemirror/lint";
import { search, searchKeymap, openSearchPanel } from "@codemirror/search";
import { markdown } from "@codemirror/lang-markdown";
import { yaml, yamlLanguage } from "@codemirror/lang-yaml";

const page = document.getElementById("editor-page");
const form = document.getElementById("draft-form");
const field = form.elements["text"];
const words = JSON.parse(page.dataset.words);
const state = document.getElementById("draft-state");
const problemList = document.getElementById("problems");
const exampleList = document.getElementById("examples");
const pause = 700; // ms after the last key before the checker is asked

const blocks = yamlLanguage && ["term", "rule", "setting", "calendar", "example", "hand-check", "override", "yaml",
  "期限", "规则", "设置", "日历", "例", "人工核对", "例外"].map(name => LanguageDescription.of({ name, support: yaml() }));

const view = new EditorView({
  parent: document.getElementById("editor"),
  state: EditorState.create({
    doc: field.value,
    extensions: [
      lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), highlightActiveLineGutter(),
      syntaxHighlighting(defaultHighlightStyle), markdown({ codeLanguages: blocks }), search({ top: true }), EditorView.lineWrapping,
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
      EditorView.cspNonce.of(page.dataset.nonce), EditorState.phrases.of(words.phrases),
      EditorView.contentAttributes.of({ "aria-label": words.label }),
      EditorView.updateListener.of(update => {
        if (update.docChanged) changed();
        if (update.selectionSet || update.docChanged) showExamples();
      }),
    ],
  }),
});
page.classList.add("with-editor");

let latest = { problems: [], blocks: [], examples: [] };
let saved = field.value;
let asking = false;
let answered = Promise.resolve();
let timer = 0;

function changed() {
  state.textContent = words.unsaved;
  state.className = "draft-unsaved";
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
}

// One question at a time; what was typed meanwhile is asked about when the answer is there.
async function ask() {
  if (asking) return;
  const text = view.state.doc.toString();
  asking = true;
  let done;
  answered = new Promise(resolve => { done = resolve; });
  state.textContent = words.checking;
  try {
    const body = new FormData(form);
    body.set("text", text);
    const answer = await fetch(page.dataset.check, { method: "POST", body, redirect: "error" });
    const told = await answer.json();
    if (!answer.ok) return fail(told.message);
    form.elements["revision"].value = told.revision;
    saved = text;
    latest = told;
    show(view.state.doc.toString() === text);
  } catch {
    fail(words.lost);
  } finally {
    asking = false;
    done();
  }
  if (view.state.doc.toString() !== saved && state.className !== "draft-failed") timer = setTimeout(ask, pause);
}

function fail(message) {
  state.textContent = message;
  state.className = "draft-failed";
}

// What was typed while the checker was at work is not what it speaks of.
function show(isCurrent) {
  state.textContent = isCurrent ? latest.state : words.unsaved;
  state.className = !isCurrent ? "draft-unsaved" : latest.isSound ? "draft-sound" : "draft-faulty";
  view.dispatch(setDiagnostics(view.state, [...latest.problems.map(ofProblem), ...latest.examples.filter(example => example.failure).map(ofExample)]));
  problemList.replaceChildren(...latest.problems.map(problemItem), ...latest.examples.filter(example => example.failure).map(failureItem));
  showExamples();
}

function ofProblem(problem) {
  return { ...range(problem.line, problem.column), severity: problem.warning ? "warning" : "error", message: [problem.what, problem.effect, problem.fix].join("\n"), source: problem.id };
}

function ofExample(example) {
  return { ...range(example.line, 1), severity: "error", message: [example.name, example.failure, ...example.derivation].join("\n"), source: example.rule };
}

function range(line, column) {
  const at = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  return { from, to: Math.max(at.to, from) };
}

function problemItem(problem) {
  return item(problem.line, problem.column, problem.warning ? "warned" : "wrong", `${problem.line}:${problem.column} ${problem.id}`, [problem.what, problem.effect, problem.fix]);
}

function failureItem(example) {
  return item(example.line, 1, "wrong", `${example.line} ${example.rule} · ${example.name}`, [example.failure, ...example.derivation]);
}

function item(line, column, kind, head, lines) {
  const whole = document.createElement("li");
  const button = document.createElement("button");
  whole.className = kind;
  button.type = "button";
  button.textContent = head;
  button.addEventListener("click", () => goTo(line, column));
  whole.append(button, ...lines.map(line => Object.assign(document.createElement("p"), { textContent: line })));
  return whole;
}

// The examples of the block the cursor stands in.
function showExamples() {
  const here = view.state.doc.lineAt(view.state.selection.main.head).number;
  const block = latest.blocks.findLast(block => block.line <= here + 1);
  const examples = block ? latest.examples.filter(example => example.rule === block.id) : [];
  document.getElementById("examples-of").textContent = block ? `${block.id} · ${examples.length}` : "";
  exampleList.replaceChildren(...examples.map(example => {
    const entry = document.createElement("li");
    const button = document.createElement("button");
    entry.className = example.failure ? "wrong" : "right";
    button.type = "button";
    button.textContent = example.name;
    button.addEventListener("click", () => goTo(example.line, 1));
    entry.append(button);
    return entry;
  }));
}

function goTo(line, column) {
  const { from } = range(line, column);
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  view.focus();
}

function headings() {
  const outline = document.getElementById("outline");
  const lines = view.state.doc.toJSON();
  let fenced = false;
  outline.replaceChildren(outline.options[0], ...lines.flatMap((line, at) => {
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^(#{2,3}) (.*)$/.exec(line);
    return heading ? [new Option((heading[1].length === 3 ? "\u3000" : "") + heading[2], String(at + 1))] : [];
  }));
}

document.getElementById("outline").addEventListener("focus", headings);
document.getElementById("outline").addEventListener("change", change => {
  if (change.target.value) goTo(Number(change.target.value), 1);
  change.target.value = "";
});
document.getElementById("find").addEventListener("click", () => openSearchPanel(view));
// A saving on its way comes first, or the form would name the revision before it.
form.addEventListener("submit", event => {
  clearTimeout(timer);
  if (asking) {
    event.preventDefault();
    const button = event.submitter;
    answered.then(() => { clearTimeout(timer); form.requestSubmit(button); });
    return;
  }
  field.value = saved = view.state.doc.toString();
});
window.addEventListener("beforeunload", leaving => { if (view.state.doc.toString() !== saved) leaving.preventDefault(); });

headings();
// The line of a block may be another in the draft: it is found by its id.
const wanted = location.hash.startsWith("#id-") ? decodeURIComponent(location.hash.slice(4)) : null;
const begins = wanted && view.state.doc.toJSON().findIndex(line => /^(id|编号):/.test(line) && line.replace(/["' ]/g, "").split(":")[1].split("#")[0] === wanted);
if (begins >= 0 && wanted) goTo(begins + 1, 1);
ask();
