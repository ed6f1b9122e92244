/** A number from 0 up to 1, another at each call, and the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list. The higher `skew`, the more often one of the first. */
export function pick<T>(random: Random, list: readonly T[], skew = 1): T {
  return list[Math.floor(list.length * random() ** skew)] as T;
}

const words = (text: string) => text.trim().split(/\s+/);

const ONSETS = words("b bh ch d dh g gh h j k kh l m n p r s sh t th");
const VOWELS = words("a a i u o e ai");
const ENDINGS = words("pur ganj gaon nagar khali hat para bari dighi tala kanda char");

const CROWDS =
  words(`students workers farmers traders drivers weavers fishermen teachers nurses residents rickshaw-pullers
  porters shopkeepers lawyers journalists engineers doctors tenants pensioners settlers labourers villagers activists
  supporters rivals guards officers soldiers volunteers relatives worshippers passengers boatmen sailors tailors`);
const DEEDS = words(`block march storm besiege occupy guard search torch attack defend leave enter close reopen surround
  picket cross raid seize abandon ransack barricade shell loot flood demand denounce boycott disrupt celebrate mourn`);
const THINGS =
  words(`bridge market mill station ferry school hospital court college depot warehouse road junction railway
  office barracks jetty bazaar temple mosque stadium factory shipyard quarry orchard embankment canal dam garage
  workshop bakery clinic hostel library museum newsroom bank treasury prison checkpoint outpost tannery brickfield`);
const REASONS = words(`wages prices arrests elections eviction flooding fuel electricity curfew tariffs land water
  rent fees quotas pensions seats tickets overtime dismissals verdict ban detentions disappearance fire collapse
  rumours rivalry boundary harvest fertiliser inheritance dowry theft tolls licences exams appointments transfer`);
const TIMES = words("dawn morning noon afternoon dusk evening midnight");
const MEANS = words(`stones sticks tear-gas rubber-bullets batons petrol-bombs banners drums loudspeakers bricks boats
  trucks tyres ropes crackers machetes rifles shields bamboo water-cannon drones horses chains hammers`);

/** The name of a place, a street or a society, as they sound around the delta. */
export function nameFrom(random: Random): string {
  const syllables = Array.from({ length: random() < 0.6 ? 1 : 2 }, () => pick(random, ONSETS) + pick(random, VOWELS));
  const name = syllables.join("") + pick(random, ENDINGS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A headline of an event that never happened. */
export function headline(random: Random, quarter: string): string {
  return `${capital(pick(random, CROWDS, 1.4))} ${pick(random, DEEDS)} ${pick(random, THINGS, 1.3)} in ${quarter}`;
}

/** What a register would write below it. */
export function account(random: Random, { quarter, society }: { quarter: string; society: string }): string {
  const crowd = pick(random, CROWDS, 1.4);
  const first = `By ${pick(random, TIMES)} ${crowd} of ${society} met at the ${pick(random, THINGS)} of ${quarter} over ${pick(random, REASONS, 1.3)}.`;
  const second = `${capital(pick(random, CROWDS))} with ${pick(random, MEANS)} came to ${pick(random, DEEDS)} the ${pick(random, THINGS)}.`;
  return random() < 0.6 ? `${first} ${second}` : first;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
