const DEFAULTS = { from: null, to: null, place: null, metric: null, clock: null };
const map = qantar(document.getElementById("map"));
const said = document.getElementById("said");

function tell({ query }) {
  const parts = Object.entries(query).filter(([key]) => key !== "show");
  said.textContent = parts.length === 0 ? "In the frame: everything" : `In the frame: ${parts.map(([key, value]) => `${key} ${value}`).join(", ")}`;
}
map.on("ready", tell);
map.on("state", tell);

// The step that crosses the middle of the screen has the word.
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) map.set({ ...DEFAULTS, ...JSON.parse(target.dataset.query) });
    }
  },
  { rootMargin: "-65% 0px -35% 0px" },
);
for (const step of document.querySelectorAll(".step")) watcher.observe(step);
