/* Write a word or a number. An answer is what was written and what it was read as: a number as a plain decimal, or the
   id of the foreseen words; "" when it is neither. So an answer stays right on a page in another language.
   kinds/choice.js says what the player asks of a kind. */
(function () {
  "use strict";

  var READING = { number: /^-?\d+(\.\d+)?$/, text: /^[a-z0-9-]+$/ };

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function input(field) { return field.querySelector("input"); }
  function isNumber(field) { return field.dataset.base === "number"; }
  function keyOf(field) { return field.form.querySelector('[data-key-of="' + field.dataset.interaction + '"]'); }

  /* Without accents, capitals, punctuation and extra spaces: course/items/entry_checks.py has the same rule. */
  function bare(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[\s.,;:!?¡¿"'`´‘’“”«»()\u2010-\u2015-]+/g, " ").trim();
  }
  function ways(text) { return (text || "").split("|").map(bare).filter(Boolean); }

  function decimal(sign, whole, rest) {
    var number = (whole.replace(/\D/g, "").replace(/^0+/, "") || "0") + ("." + (rest || "")).replace(/\.?0*$/, "");
    return (number === "0" ? "" : sign) + number;
  }

  /* The numbers that `text` can stand for, as plain decimals such as "-3500" and "3.5": none, one, or two where a mark
     can be of thousands or of decimals. One of `units`, or the beginning of one, may stand beside it. */
  function numbers(text, units) {
    var neat = text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[`´‘’ʼ]/g, "'").replace(/\s+/g, " ").trim().replace(/([a-z])\d$/i, "$1");
    var parts = /^([^\d.,+-]*)([+-]?) ?([.,]?\d(?:.*\d)?)(\D*)$/.exec(neat);
    var known = parts && [parts[1], parts[4]].every(function (beside) {
      return !bare(beside) || units.some(function (unit) { return unit.indexOf(bare(beside)) === 0; });
    });
    if (!known) { return []; }
    var sign = parts[2] === "-" ? "-" : "", found = [];
    var grouped = /^([1-9]\d{0,2}([ '.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(parts[3]);
    var plain = /^(\d*)(?:[.,](\d+))?$/.exec(parts[3]);
    if (grouped) { found.push(decimal(sign, grouped[1], grouped[3])); }
    if (plain) { found.push(decimal(sign, plain[1], plain[2])); }
    return found;
  }

  /* Compares plain decimals as texts, digit by digit: floating point would round them. Less than 0, 0, or more. */
  function compare(one, other) {
    var minus = one.charAt(0) === "-", a, b;
    if (minus !== (other.charAt(0) === "-")) { return minus ? -1 : 1; }
    a = one.replace("-", "").split(".");
    b = other.replace("-", "").split(".");
    a[1] = a[1] || "";
    b[1] = b[1] || "";
    a = "0".repeat(Math.max(0, b[0].length - a[0].length)) + a[0] + "." + a[1] + "0".repeat(Math.max(0, b[1].length - a[1].length));
    b = "0".repeat(Math.max(0, a.indexOf(".") - b[0].length)) + b[0] + "." + b[1];
    b += "0".repeat(a.length - b.length);
    return (a === b ? 0 : a < b ? -1 : 1) * (minus ? -1 : 1);
  }

  function readings(field, text) { return numbers(text, ways(field.dataset.units)); }

  /* The foreseen answer that fits; words of the page's own language go first. */
  function foreseen(field, text, number) {
    var entries = all(keyOf(field), "[data-entry]");
    if (isNumber(field)) {
      return entries.filter(function (entry) {
        return compare(entry.dataset.low, number) <= 0 && compare(number, entry.dataset.high) <= 0;
      })[0];
    }
    return ["ways", "sourceWays"].map(function (name) {
      return entries.filter(function (entry) { return ways(entry.dataset[name]).indexOf(bare(text)) >= 0; })[0];
    }).filter(Boolean)[0];
  }

  function read(field) {
    var text = input(field).value.trim(), found;
    if (!text) { return []; }
    if (field.dataset.known) { return [text, field.dataset.known]; }
    if (isNumber(field)) {
      found = readings(field, text);
      return [text, found.length === 1 ? found[0] : ""];
    }
    found = foreseen(field, text);
    return [text, found ? found.dataset.entry : ""];
  }

  /* Takes back what was asked or said about the last text. */
  function settle(field, known) {
    if (known) { field.dataset.known = known; } else { delete field.dataset.known; }
    if (!isNumber(field)) { return; }
    field.querySelector("[data-doubt]").hidden = true;
    field.querySelector("[data-unread]").hidden = true;
    input(field).removeAttribute("aria-describedby");
    input(field).removeAttribute("aria-invalid");
  }

  function changed(field) {
    var event = document.createEvent("Event");
    event.initEvent("change", true, false);
    input(field).dispatchEvent(event);
  }

  function choose(field, number) {
    var check = field.form.querySelector("[data-check]");
    settle(field, number);
    input(field).value = number.replace(".", field.dataset.decimal);
    changed(field);
    if (!check || !check.getClientRects().length) { input(field).focus(); return; }
    check.focus();
    check.click();
  }

  function ask(field, found) {
    var box = field.querySelector("[data-doubt]"), spelled;
    spelled = found.map(function (number) { return number.replace(".", field.dataset.decimal); });
    box.querySelector("p").textContent = field.dataset.wordMean.replace("{first}", spelled[0]).replace("{second}", spelled[1]);
    all(box, "button").forEach(function (old) { box.removeChild(old); });
    found.forEach(function (number, at) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "course-button course-button-quiet";
      button.textContent = spelled[at];
      button.addEventListener("click", function () { choose(field, number); });
      box.appendChild(button);
    });
    box.hidden = false;
    box.querySelector("button").focus();
  }

  function refuse(field) {
    var error = field.querySelector("[data-unread]");
    error.hidden = false;
    input(field).setAttribute("aria-describedby", error.id);
    input(field).setAttribute("aria-invalid", "true");
    input(field).focus();
  }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.text_entry = {
    numbers: numbers,
    compare: compare,
    bare: bare,
    prepare: function (field) {
      input(field).addEventListener("input", function () {
        settle(field);
        changed(field);
      });
    },
    read: read,
    write: function (field, answer) {
      input(field).value = typeof answer[0] === "string" ? answer[0] : "";
      settle(field, READING[field.dataset.base].test(answer[1]) ? answer[1] : "");
    },
    isEmpty: function (answer) { return !answer.length; },
    first: input,
    doubt: function (field, answer) {
      var found = isNumber(field) && !answer[1] ? readings(field, answer[0]) : null;
      settle(field, answer[1] && field.dataset.known);
      if (!found) { return false; }
      if (found.length) { ask(field, found); } else { refuse(field); }
      return true;
    },
    judge: function (field, answer, key) {
      var entry, clone;
      if (isNumber(field)) {
        entry = (answer[1] ? [answer[1]] : readings(field, answer[0])).map(function (number) {
          return foreseen(field, "", number);
        }).filter(Boolean)[0];
      } else {
        entry = all(key, "[data-entry]").filter(function (each) { return each.dataset.entry === answer[1]; })[0] ||
          foreseen(field, answer[0]);
      }
      clone = (entry || key.querySelector("[data-otherwise]")).cloneNode(true);
      clone.querySelector(".course-said").textContent = answer[0];
      return { credit: clone.dataset.correct === "true" ? 100 : 0, said: [clone], more: false };
    }
  };
})();
