// What is read out, in which order.
import assert from "node:assert/strict";

/** Fails unless all that is expected is there in this order, with anything between. */
export function inOrder(order, expected) {
  let at = 0;
  for (const wanted of expected) {
    const next = order.findIndex((said, place) => place >= at && (wanted instanceof RegExp ? wanted.test(said) : said === wanted));
    assert.ok(next >= 0, `${wanted} is not behind ${order[at - 1]}:\n${order.join("\n")}`);
    at = next + 1;
  }
}
