/* Every interaction by the name in `data-kind`. A new one is one script and one line here.

   `field` is the part of the page with data-interaction, `key` the part of the key with data-key-of; an answer is a list
   of strings, [] before it is begun. The field's data-word-empty is said when it is empty; without one, the words of the
   item are. A script exports:
     prepare(field)              once, when the page is there (may be left out)
     read(field), write(field, answer)    write([]) takes everything back
     isEmpty(answer, field)      whether something is missing before it can be checked
     first(field)                where the focus goes
     doubt(field, answer)        may be left out: asks back at the field when the answer cannot be judged yet, moves
                                 the focus there, and says whether it asked
     judge(field, answer, key)   {credit: 0 to 100, said: new elements for the list of results,
                                  more: whether right choices were left out}
     stays                       true when what is said stays there while the learner goes on (may be left out) */
import * as choice from "./choice.js";
import * as extended_text from "./extended_text.js";
import * as inline_choice from "./inline_choice.js";
import * as match from "./match.js";
import * as order from "./order.js";
import * as scale from "./scale.js";
import * as text_entry from "./text_entry.js";

const INTERACTIONS = { choice, extended_text, inline_choice, match, order, scale, text_entry };

export { INTERACTIONS };
