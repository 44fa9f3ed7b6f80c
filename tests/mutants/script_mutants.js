// Prints the mutants of the script on standard input as JSON: [start, line, operator, before, after] each, where start
// counts UTF-16 code units. The syntax tree is that of acorn (ESTree).
"use strict";

const fs = require("fs");
const path = require("path");
const acorn = require(path.join(__dirname, "..", "node", "node_modules", "acorn"));

const BINARY = {
  "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===", "==": "!=", "!=": "==",
  "+": "-", "-": "+", "*": "+", "/": "*", "%": "*", in: "==",
};
const LOGICAL = { "&&": "||", "||": "&&" };
const METHODS = { min: "max", max: "min", some: "every", every: "some", filter: "slice", sort: "slice", floor: "ceil", ceil: "floor" };
const NO_ARGUMENTS = new Set(["filter", "sort"]);
const KEY = /^[\w./:#*-]+$/;

const source = fs.readFileSync(0, "utf8");
const found = [];

function text(node) { return source.slice(node.start, node.end); }

function add(node, operator, after) {
  found.push([node.start, node.loc.start.line, operator, text(node), after]);
}

/* The node with another operator between its sides. */
function withOperator(node, operator) {
  const between = source.slice(node.left.end, node.right.start).replace(node.operator, operator);
  return `(${text(node.left)}${between}${source.slice(node.right.start, node.end)})`;
}

function isFunction(node) { return /Function/.test(node.type); }

const OPERATORS = {
  BinaryExpression(node) {
    if (node.operator in BINARY) { add(node, "comparison", withOperator(node, BINARY[node.operator])); }
  },
  LogicalExpression(node) { if (node.operator in LOGICAL) { add(node, "and_or", withOperator(node, LOGICAL[node.operator])); } },
  UnaryExpression(node) { if (node.operator === "!") { add(node, "negation", `Boolean(${text(node.argument)})`); } },
  Literal(node) {
    if (typeof node.value === "number") {
      add(node, "number", `(${node.value + 1})`);
      add(node, "number", `(${node.value - 1})`);
    } else if (typeof node.value === "boolean") {
      add(node, "truth", String(!node.value));
    } else if (typeof node.value === "string" && KEY.test(node.value)) {
      add(node, "key", '""');
    }
  },
  IfStatement(node) { add(node.test, "condition", "true"); },
  ConditionalExpression(node) { add(node.test, "condition", "true"); },
  ReturnStatement(node) { if (node.argument) { add(node, "result", "return;"); } },
  ExpressionStatement(node) {
    const { type, callee } = node.expression;
    const isCall = type === "CallExpression" && !isFunction(callee);
    if (isCall || type === "AssignmentExpression") { add(node, "statement", ";"); }
  },
  CallExpression(node) {
    const name = node.callee.type === "MemberExpression" && !node.callee.computed && node.callee.property.name;
    if (name && Object.hasOwn(METHODS, name)) {
      const given = NO_ARGUMENTS.has(name) ? "" : node.arguments.map(text).join(", ");
      add(node, "call", `${text(node.callee.object)}.${METHODS[name]}(${given})`);
    }
  },
  BreakStatement(node) { add(node, "jump", "continue;"); },
  ContinueStatement(node) { add(node, "jump", "break;"); },
};

/* Names of properties, addresses of imports and directives are no data. */
function isNoData(node, parent, key) {
  return (key === "key" && parent.type === "Property" && !parent.computed) || key === "source" ||
    (parent && parent.directive !== undefined);
}

function visit(node, parent, key) {
  if (isNoData(node, parent || {}, key)) { return; }
  if (OPERATORS[node.type] && node.directive === undefined) { OPERATORS[node.type](node); }
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === "string") { visit(child, node, name); }
    }
  }
}

visit(acorn.parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true }));
process.stdout.write(JSON.stringify(found));
