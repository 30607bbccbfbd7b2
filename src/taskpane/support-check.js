/*
 * Says which Excel is needed where the pane cannot run. Plain ES5, not compiled: it has to run in the very browsers
 * (Trident, EdgeHTML) that the pane's own script cannot run in.
 */
(function () {
  "use strict";
  var WAIT = 15000;
  var agent = navigator.userAgent;

  function show(section) {
    document.getElementById("pane").hidden = true;
    document.getElementById("unsupported").hidden = false;
    document.getElementById(section).hidden = false;
  }

  function isStarted() {
    return document.documentElement.getAttribute("data-started") === "true";
  }

  function checkVersion() {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) show("too-old");
  }

  // Chromium's Edge says "Edg/", the old one "Edge/".
  if (agent.indexOf("Trident") !== -1 || agent.indexOf("Edge/") !== -1) {
    show("too-old");
    return;
  }
  if (typeof Office === "undefined") {
    show("no-office");
    return;
  }
  Office.onReady(function (info) {
    if (info.host) checkVersion();
    else show("no-office");
  });
  // Outside Excel the library may never answer at all.
  setTimeout(function () {
    var isShown = !document.getElementById("unsupported").hidden;
    if (!isStarted() && !isShown) show("no-office");
  }, WAIT);
})();
