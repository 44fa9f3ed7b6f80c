/* Numbers as learners write them: what they can stand for, and which is greater. A number is a plain decimal, as text. */
import { bare } from "./wording.js";

/* Halves, quarters and eighths, which have a short decimal. */
const FRACTION = / ?([¼-¾⅛-⅞])/g;
/* What stands before the number, its sign, its digits and marks, the power of ten behind an e, what stands behind. */
const PARTS = /^([^\d.,+-]*)([+-]?) ?([.,]?\d(?:[\d .,']*\d)?)(?:e\+?(\d\d?)(?!\d))?(.*)$/i;
const GROUPED = /^([1-9]\d{0,2}([ '.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
/* More than a field and a power of ten can have. */
const ZEROS = "0".repeat(300);
const PLAIN = /^(\d*)(?:[.,](\d+))?$/;

/* The decimals of a part of one: ".75" for ¾. */
function part(_, sign) {
  const [above, below] = sign.normalize("NFKD").split("⁄");
  return String(above / below).slice(1);
}

/* `whole` and `rest` stand before and behind the decimal mark, which moves `power` places to the right. */
function decimal(sign, whole, rest = "", power = 0) {
  const digits = whole.replace(/\D/g, ""), all = digits + rest + "0".repeat(power), at = digits.length + +power;
  const number = (all.slice(0, at).replace(/^0+/, "") || "0") + ("." + all.slice(at)).replace(/\.?0*$/, "");
  return (number === "0" ? "" : sign) + number;
}

/* The numbers that `text` can stand for, as plain decimals such as "-3500" and "3.5": none, one, or two where a mark
   can be of thousands or of decimals. One of the `units`, which are bare words, may stand beside it. */
function numbers(text, units) {
  const neat = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, "").replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[`´‘’ʼ]/g, "'").replace(/\s+/g, " ").trim().replace(FRACTION, part);
  const parts = PARTS.exec(neat);
  if (!parts || [parts[1], parts[5]].map(bare).some((beside) => beside && !units.includes(beside))) { return []; }
  return [GROUPED, PLAIN].map((form) => form.exec(parts[3])).filter(Boolean)
    .map((found) => decimal(parts[2].replace("+", ""), found[1], found.pop(), parts[4]));
}

/* The digits of a plain decimal, without its sign and mark, with so many zeros around that two compare as texts. */
function padded(number) {
  const [whole, rest = ""] = number.replace("-", "").split(".");
  return (ZEROS + whole).slice(-ZEROS.length) + (rest + ZEROS).slice(0, ZEROS.length);
}

/* Compares plain decimals digit by digit: floating point would round them. Less than 0, 0, or more. */
function compare(one, other) {
  const sign = one[0] === "-" ? -1 : 1, a = padded(one), b = padded(other);
  if (sign !== (other[0] === "-" ? -1 : 1)) { return sign; }
  return a === b ? 0 : a < b ? -sign : sign;
}

export { compare, numbers };
