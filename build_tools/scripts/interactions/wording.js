/* Which ways to write a short answer count as the same. build_tools/ground/wording.py has the same rule. */

const IGNORED = /[\u00ad\u200b-\u200f\u2060\ufeff'`´‘’‛′ʹ-ʽ\uff07]/g;
/* Letters of their own, which stay, or an accent; U+0338 strikes a sign out. */
const OWN_OR_ACCENT = /(n\u0303|a\u030a|[иу]\u0306|і\u0308|[гк]\u0301|\u0338)|[\u0300-\u036f]/gi;
const PUNCTUATION = /[\t-\r .,;:!?¡¿"()[\]{}_«»·‹›\u2010-\u2027\u3001-\u3003\u3008-\u301f،؛؟۔।॥-]+/g;
const SPACE_AT_SIGN = / ?([!-/:-@[-`{-¿×÷\u20a0-\u20cf\u2190-\u22ff]) ?/g;

/* Without accents, capitals, punctuation, apostrophes, spaces beside signs and other extra spaces. */
function bare(text) {
  return text.replace(IGNORED, "").normalize("NFKD").replace(OWN_OR_ACCENT, "$1").normalize("NFC").toLowerCase()
    .replace(PUNCTUATION, " ").replace(/⁄/g, "/").replace(SPACE_AT_SIGN, "$1").trim();
}

export { bare };
