/**
 * Keep the site on this device, and say when a newer version of it is ready.
 *
 * In:       the notice in the page's markup.
 * Out:      a service worker for all pages below the site; the notice, shown when another version waits. The page is
 *           loaded anew only after the reader has asked for it there; a screen with unsaved text then asks again.
 * Ignores:  browsers without service workers, and pages that are not served safely: there the site needs its network.
 */

const base = `${import.meta.env.BASE_URL}/`.replace(/\/{2,}$/, "/");

async function keepOffline(notice: HTMLElement): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  const offer = () => {
    // A first version takes no other's place.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
      notice.hidden = false;
  };
  const follow = () =>
    registration.installing?.addEventListener("statechange", function () {
      if (this.state === "installed") offer();
    });
  registration.addEventListener("updatefound", follow);
  follow();
  offer();
  notice.querySelector("button")?.addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    registration.waiting?.postMessage("take-over");
  });
}

const notice = document.querySelector<HTMLElement>("[data-new-version]");
if (import.meta.env.PROD && notice !== null && "serviceWorker" in navigator)
  addEventListener("load", () => {
    keepOffline(notice).catch(() => {
      // Storage can be switched off: the site works as before, with its network, and says so where it is asked.
      const place = document.querySelector<HTMLElement>("[data-not-kept]");
      if (place !== null) place.title = `${place.title}\n${place.dataset.notKept}`;
    });
  });
