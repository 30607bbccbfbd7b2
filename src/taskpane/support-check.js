/*
 * Says what is missing where the pane cannot run. Plain ES5, not compiled: it has to run in the very browsers (Trident,
 * EdgeHTML) that the pane's own script cannot run in. It stands before Office.js, so that it also speaks while a network
 * that answers nothing keeps the page waiting; if Office.js comes after all, the pane takes the message's place.
 */
(function () {
  "use strict";
  var FLOOR = "1.14";
  var PATIENCE = 8000;
  var agent = navigator.userAgent;

  function setHidden(id, hidden) {
    document.getElementById(id).hidden = hidden;
  }

  function show(section) {
    setHidden("pane", true);
    setHidden("unsupported", false);
    setHidden("too-old", section !== "too-old");
    setHidden("no-office", section !== "no-office");
  }

  function isStarted() {
    return document.documentElement.getAttribute("data-started") === "true";
  }

  function checkOffice() {
    if (typeof Office === "undefined") {
      show("no-office");
      return;
    }
    Office.onReady(function (info) {
      if (!info.host) show("no-office");
      else if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) show("too-old");
    });
  }

  // Chromium's Edge says "Edg/", the old one "Edge/".
  if (agent.indexOf("Trident") !== -1 || agent.indexOf("Edge/") !== -1) {
    show("too-old");
    return;
  }
  document.addEventListener("DOMContentLoaded", checkOffice);
  // A script that hangs, or a library that is there and never answers.
  setTimeout(function () {
    var isShown = !document.getElementById("unsupported").hidden;
    if (!isStarted() && !isShown) show("no-office");
  }, PATIENCE);
})();
