/**
 * Divisions, by Natural Earth's code, whose belonging or whose outer line is disputed: no border that touches one is drawn.
 * The map takes no side by this; it leaves a line out where states do not agree on one.
 */
export const UNSETTLED = new Set([
  'RUS-283', // Crimea
  'RUS-5482', // Sevastopol
  'GEO-3015', // Abkhazia
  'GEO-3039', // Shida Kartli, with South Ossetia
  'CYN+00?', // the north of Cyprus
  'ESB-5132', // bases on Cyprus
  'WSB-5133',
  'GAZ+00?',
  'WEB+00?', // the West Bank
  'ISR-3056', // the north of Israel, with the Golan
  'SYR-5261',
  'SYR-145',
  'EGY-1556', // Red Sea, with Hala'ib and Bir Tawil
  'ETH-3110', // Tigray, with Badme
  'IND-2431', // Jammu and Kashmir
  'IND-20012', // Ladakh
  'IND-3299', // Arunachal Pradesh
  'IND-3254', // Uttarakhand, with Kalapani
  'PAK-1109', // Azad Kashmir
  'PAK-1111', // Northern Areas
  'KAS+00?', // Siachen
  'PFA+00?', // Paracel Islands
]);

/** Countries, by code, that do not agree on the line between them anywhere along it. */
export const UNAGREED = [
  ['ARM', 'AZE'],
  ['BTN', 'CHN'],
  ['CHN', 'IND'],
];
