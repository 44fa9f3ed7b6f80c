// What is wrong with the names of ES modules, and with what a minifier made of them.
//   node examine.js    stdin: {"quiz/quiz": {"text": "import …", "small": "import …", …}, …}    stdout: ["quiz/quiz: …", …]
// `small` is the same module without comments and spaces. `plain` and `short` are it as a function, as it is written and
// with short names.
const path = require("path");
const acorn = require(path.join(__dirname, "..", "node", "node_modules", "acorn"));

// No names that scripts also give to functions of their own (open, close, focus, name, status, find, stop …): there a
// forgotten import would call the window's. Those are asked for as window.location, window.history …
const GLOBALS = new Set(("undefined Infinity Array Blob Boolean Date Event FileReader JSON Map Math Node Number Object " +
  "Promise RegExp Set String URL atob btoa decodeURIComponent document encodeURIComponent escape isNaN navigator parseInt " +
  "unescape window").split(" "));
const isNode = (value) => Boolean(value) && typeof value.type === "string";
const children = (node) => [].concat(...Object.keys(node).map((key) => node[key])).filter(isNode);

/* The names that a pattern declares. */
function declared(pattern) {
  if (pattern.type === "Identifier") { return [pattern.name]; }
  if (pattern.type === "AssignmentPattern") { return declared(pattern.left); }
  return [].concat(...children(pattern).map((part) => declared(part.type === "Property" ? part.value : part)));
}

/* Reads one module: what is wrong in it, what it exports, and what it takes from others. */
function examine(text) {
  const problems = [], exports = [], taken = [], spaces = {};

  function scopeOf(node, outer) {
    const scope = { names: new Map(), outer };
    const add = (name, kind) => scope.names.set(name, { kind, uses: 0 });
    (node.params || [node.param].filter(Boolean)).forEach((one) => declared(one).forEach((name) => add(name, "parameter")));
    if (/Expression$/.test(node.type) && node.id) { add(node.id.name, "parameter"); }
    (Array.isArray(node.body) ? node.body : [node.init, node.left].filter(Boolean)).forEach((line) => {
      if (line.type === "VariableDeclaration") {
        line.declarations.forEach((one) => declared(one.id).forEach((name) => add(name, line.kind)));
      } else if (/^(Function|Class)Declaration$/.test(line.type)) {
        add(line.id.name, "const");
      } else if (line.type === "ImportDeclaration") {
        line.specifiers.forEach((one) => {
          add(one.local.name, "import");
          if (one.type === "ImportNamespaceSpecifier") { spaces[one.local.name] = line.source.value; }
          taken.push({ from: line.source.value, name: one.imported ? one.imported.name : "" });
        });
      }
    });
    return scope;
  }

  function find(name, scope) { return scope && (scope.names.get(name) || find(name, scope.outer)); }

  function use(name, scope) {
    const known = find(name, scope);
    if (known) { known.uses += 1; } else if (!GLOBALS.has(name)) { problems.push(`nobody declares ${name}`); }
    return known;
  }

  function leave(scope) {
    scope.names.forEach((about, name) => {
      if (about.kind !== "parameter" && !about.uses) { problems.push(`nothing uses ${name}`); }
    });
  }

  function walk(node, outer) {
    if (node.type === "Identifier") { use(node.name, outer); return; }
    if (node.type === "ImportDeclaration") { return; }
    if (node.type === "ExportNamedDeclaration") {
      node.specifiers.forEach((one) => {
        const known = use(one.local.name, outer);
        exports.push(one.exported.name);
        if (known && known.kind === "let") { problems.push(`${one.local.name} may change, and who imports it does not hear of it`); }
      });
      return;
    }
    if (node.type === "MemberExpression" && !node.computed) {
      const known = node.object.type === "Identifier" && find(node.object.name, outer);
      if (known && known.kind === "import" && spaces[node.object.name]) {
        taken.push({ from: spaces[node.object.name], name: node.property.name });
      }
      walk(node.object, outer);
      return;
    }
    if (/^(Property|MethodDefinition)$/.test(node.type) && !node.computed) { walk(node.value, outer); return; }
    const isScope = /^(Program|BlockStatement|For\w*Statement|CatchClause|ArrowFunctionExpression|Function\w+|ClassExpression)$/;
    const scope = isScope.test(node.type) ? scopeOf(node, outer) : outer;
    patterns(node).forEach((pattern) => defaults(pattern, scope));
    const skipped = [node.id, node.param, ...(node.params || [])];
    children(node).filter((child) => !skipped.includes(child)).forEach((child) => walk(child, scope));
    if (scope !== outer) { leave(scope); }
  }

  function patterns(node) {
    return [].concat(node.params || [], node.param || [], node.type === "VariableDeclarator" ? node.id : []);
  }

  /* What a pattern uses where it names what stands in for a missing value. */
  function defaults(pattern, scope) {
    if (pattern.type === "AssignmentPattern") { walk(pattern.right, scope); }
    if (pattern.type !== "Identifier") {
      children(pattern).forEach((part) => { if (part !== pattern.right && part !== pattern.key) { defaults(part, scope); } });
    }
  }

  walk(acorn.parse(text, { ecmaVersion: 2015, sourceType: "module" }), null);
  return { problems, exports, taken };
}

function shape(text) {
  const tree = acorn.parse(text, { ecmaVersion: 2015, sourceType: "module" });
  return JSON.stringify(tree, (key, value) => (/^(start|end|raw)$/.test(key) ? undefined : value));
}

/* The names that are bound in the scope that a node opens. */
function bound(node) {
  const lines = Array.isArray(node.body) ? node.body : [node.init, node.left].filter(Boolean);
  return [].concat(
    ...(node.params || [node.param].filter(Boolean)).map(declared),
    /Expression$/.test(node.type) && node.id ? node.id.name : [],
    ...lines.filter((line) => line.type === "VariableDeclaration").map((line) => (
      [].concat(...line.declarations.map((one) => declared(one.id)))
    )),
    lines.filter((line) => /^(Function|Class)Declaration$/.test(line.type)).map((line) => line.id.name)
  );
}

/* A function with a number in place of each name that is bound in it: the same for two that differ in such names alone. */
function meaning(text) {
  const isScope = /^(Program|BlockStatement|For\w*Statement|CatchClause|ArrowFunctionExpression|Function\w+|ClassExpression)$/;
  const left = ["type", "start", "end", "raw", "shorthand"];
  let count = 0;

  function find(name, scope) { return !scope ? name : scope.names.has(name) ? scope.names.get(name) : find(name, scope.outer); }

  function plain(node, outer) {
    if (Array.isArray(node)) { return node.map((one) => plain(one, outer)); }
    if (!isNode(node)) { return String(node); }
    if (node.type === "Identifier") { return find(node.name, outer); }
    const scope = isScope.test(node.type) ? { names: new Map(bound(node).map((name) => [name, count++])), outer } : outer;
    const isFixed = (key) => !node.computed && (
      (key === "key" && /^(Property|MethodDefinition)$/.test(node.type)) || (key === "property" && node.type === "MemberExpression")
    );
    return [node.type].concat(Object.keys(node).filter((key) => !left.includes(key)).map((key) => (
      isFixed(key) ? [key, node[key].name || node[key].value] : [key, plain(node[key], scope)]
    )));
  }

  return JSON.stringify(plain(acorn.parse(`(${text})`, { ecmaVersion: 2015 }), null));
}

const modules = JSON.parse(require("fs").readFileSync(0, "utf-8")), read = {}, told = [];
Object.keys(modules).forEach((name) => { read[name] = examine(modules[name].text); });
Object.keys(modules).forEach((name) => {
  read[name].problems.forEach((problem) => told.push(`${name}: ${problem}`));
  read[name].taken.filter((one) => one.name).forEach((one) => {
    const from = path.posix.join(path.posix.dirname(name), one.from).replace(/\.js$/, "");
    if (!read[from] || !read[from].exports.includes(one.name)) { told.push(`${name}: ${from} exports no ${one.name}`); }
  });
  if (shape(modules[name].text) !== shape(modules[name].small)) { told.push(`${name}: made smaller, it says something else`); }
});
/* Short names are right only where every name is known. */
if (!told.length) {
  Object.keys(modules).filter((name) => meaning(modules[name].plain) !== meaning(modules[name].short)).forEach((name) => {
    told.push(`${name}: with short names, it says something else`);
  });
}
process.stdout.write(JSON.stringify(told));
