"""The scripts of pages, as ES modules, and the bundler that makes one file of those that a page needs.

`tools.js` has what all pages share, `elements.js` what the frame needs of it; `kept/` is what a device keeps, `quiz/`
and `interactions/` the player, `learner/` how far one is, `search/` the search, `page/` the rest. Each script imports
what it needs; nothing else says an order.
"""
