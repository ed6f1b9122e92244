/* Qantar in the frame of another page: an iframe with data-qantar gets the height of its content, and a page can set and hear
   what it shows: qantar(iframe) gives { ready, set(query), on(type, listener) }. */
(() => {
  if (window.qantar) return;
  const script = document.currentScript;
  const guests = new Map();

  const isSet = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isHeight = (value) => Number.isInteger(value) && value > 0 && value <= 10000;

  // A frame that its sandbox leaves no origin says "null".
  function originOf(frame) {
    const closed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return closed ? "null" : new URL(frame.src, document.baseURI).origin;
  }

  function open(frame) {
    const waiting = new Map();
    const listeners = new Map();
    let count = 0;
    let isReady = false;
    let resolveReady;

    function post(message) {
      const origin = originOf(frame);
      frame.contentWindow?.postMessage({ qantar: 1, ...message }, origin === "null" ? "*" : origin);
    }

    const guest = {
      ready: new Promise((resolve) => {
        resolveReady = resolve;
      }),
      set: (query) =>
        new Promise((resolve) => {
          const id = ++count;
          waiting.set(id, { query, resolve });
          if (isReady) post({ type: "set", id, query });
        }),
      on(type, listener) {
        if (!listeners.has(type)) listeners.set(type, new Set());
        listeners.get(type).add(listener);
        return () => listeners.get(type).delete(listener);
      },
    };

    function hear(message) {
      const { type, id, height, query } = message;
      if (type === "height" ? !isHeight(height) : !isSet(query)) return;
      if (type === "height" && "qantar" in frame.dataset) {
        frame.style.boxSizing = "content-box";
        frame.style.height = `${height}px`;
      }
      if (type === "ready") {
        isReady = true;
        for (const [asked, { query }] of waiting) post({ type: "set", id: asked, query });
        resolveReady(message);
      }
      if (type === "state" && waiting.has(id)) {
        waiting.get(id).resolve(message);
        waiting.delete(id);
      }
      for (const listener of listeners.get(type) ?? []) listener(message);
    }

    // Says nothing that another page in the frame could not know, and that page may be there: it comes before this one's.
    frame.contentWindow?.postMessage({ qantar: 1, type: "hello" }, "*");
    return { guest, hear };
  }

  window.qantar = (frame) => {
    if (!guests.has(frame)) guests.set(frame, open(frame));
    return guests.get(frame).guest;
  };

  const openAll = () => document.querySelectorAll("iframe[data-qantar]").forEach(window.qantar);

  addEventListener("message", ({ source, origin, data }) => {
    if (!isSet(data) || data.qantar !== 1 || !source) return;
    openAll();
    for (const [frame, { hear }] of guests) {
      if (frame.contentWindow === source && origin === originOf(frame)) hear(data);
    }
  });
  addEventListener("DOMContentLoaded", openAll);
  openAll();

  const KEYS =
    "by,category,claim,claimant,clock,event,from,lang,map,metric,place,population,publication,q,show,source,theme,to".split(",");

  class QantarMap extends HTMLElement {
    static observedAttributes = KEYS;

    connectedCallback() {
      if (this.guest) return;
      const address = new URL(this.getAttribute("src") ?? "embed.html", script?.src ?? document.baseURI);
      for (const key of KEYS) if (this.hasAttribute(key)) address.searchParams.set(key, this.getAttribute(key));
      const frame = document.createElement("iframe");
      frame.src = address.href;
      frame.title = this.title || "Qantar";
      frame.loading = "lazy";
      frame.allow = "fullscreen; clipboard-write";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.dataset.qantar = "";
      frame.style.cssText = "display:block;width:100%;height:720px;border:0";
      this.append(frame);
      this.guest = window.qantar(frame);
    }

    attributeChangedCallback(key, _, value) {
      this.guest?.set({ [key]: value });
    }
  }
  customElements.get("qantar-map") ?? customElements.define("qantar-map", QantarMap);
})();
