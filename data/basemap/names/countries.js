const country = (id, at, names) => ({ kind: 'country', rank: 1, id, at, names });

/** Neighbours, each named where its land shows in a view fitted to Kazakhstan. */
export const COUNTRIES = [
  country('russia', [60.2, 55.3], ['Russia', 'Россия', 'Ресей']),
  country('china', [85.2, 44.3], ['China', 'Китай', 'Қытай']),
  country('kyrgyzstan', [74.6, 41.55], ['Kyrgyzstan', 'Кыргызстан', 'Қырғызстан']),
  country('uzbekistan', [63.4, 41.9], ['Uzbekistan', 'Узбекистан', 'Өзбекстан']),
  country('turkmenistan', [58.4, 39.7], ['Turkmenistan', 'Туркменистан', 'Түрікменстан']),
  country('tajikistan', [70.9, 38.7], ['Tajikistan', 'Таджикистан', 'Тәжікстан']),
  country('mongolia', [91.2, 48.3], ['Mongolia', 'Монголия', 'Моңғолия']),
];
