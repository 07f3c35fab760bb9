/* global document, navigator, setTimeout, window */
/*
 * Says so when Concord cannot start, which Concord itself then cannot. Runs before everything else,
 * and in browsers as old as those of Office 2019, hence its old style. The skeleton goes away with
 * the first render; while it stands, nothing has started.
 */
(function () {
  var PATIENCE_IN_MS = 15000;

  function tell() {
    var skeleton = document.getElementById('skeleton');
    if (!skeleton) return;
    var language = (navigator.language || 'en').slice(0, 2).toLowerCase();
    var message =
      document.getElementById('not-started-' + language) ||
      document.getElementById('not-started-en');
    message.removeAttribute('hidden');
    skeleton.setAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    document.getElementById('bones').setAttribute('hidden', '');
  }

  window.addEventListener('error', tell, true);
  setTimeout(tell, PATIENCE_IN_MS);
})();
