/**
 * The 14 oblasts and the two cities that Natural Earth draws, under their official names of January 2022. `source` is
 * Natural Earth's code; `iso` is ISO 3166-2 as it stood until November 2022 (Natural Earth gives the oblast of Almaty
 * the city's code; here each has its own). `at` puts the label where towns leave room; without it the label goes to
 * the middle of the widest part.
 */
export const REGIONS = [
  { source: 'KAZ-3202', id: 'akmola', iso: 'KZ-AKM', name_en: 'Akmola Region', name_ru: 'Акмолинская область', name_kk: 'Ақмола облысы' },
  { source: 'KAZ-3195', id: 'aktobe', iso: 'KZ-AKT', name_en: 'Aktobe Region', name_ru: 'Актюбинская область', name_kk: 'Ақтөбе облысы' },
  { source: 'KAZ-4829', id: 'almaty', iso: 'KZ-ALA', name_en: 'Almaty', name_ru: 'Алматы', name_kk: 'Алматы' },
  { source: 'KAZ-3207', id: 'almaty-region', at: [76.4, 45.2], iso: 'KZ-ALM', name_en: 'Almaty Region', name_ru: 'Алматинская область', name_kk: 'Алматы облысы' },
  { source: 'KAZ-3198', id: 'atyrau', iso: 'KZ-ATY', name_en: 'Atyrau Region', name_ru: 'Атырауская область', name_kk: 'Атырау облысы' },
  { source: 'KAZ-3206', id: 'east-kazakhstan', iso: 'KZ-VOS', name_en: 'East Kazakhstan Region', name_ru: 'Восточно-Казахстанская область', name_kk: 'Шығыс Қазақстан облысы' },
  { source: 'KAZ-3252', id: 'jambyl', iso: 'KZ-ZHA', name_en: 'Jambyl Region', name_ru: 'Жамбылская область', name_kk: 'Жамбыл облысы' },
  { source: 'KAZ-3203', id: 'karaganda', iso: 'KZ-KAR', name_en: 'Karaganda Region', name_ru: 'Карагандинская область', name_kk: 'Қарағанды облысы' },
  { source: 'KAZ-3196', id: 'kostanay', at: [64.6, 51.0], iso: 'KZ-KUS', name_en: 'Kostanay Region', name_ru: 'Костанайская область', name_kk: 'Қостанай облысы' },
  { source: 'KAZ-3197', id: 'kyzylorda', at: [63.7, 46.4], iso: 'KZ-KZY', name_en: 'Kyzylorda Region', name_ru: 'Кызылординская область', name_kk: 'Қызылорда облысы' },
  { source: 'KAZ-3236', id: 'mangystau', at: [53.9, 44.55], iso: 'KZ-MAN', name_en: 'Mangystau Region', name_ru: 'Мангистауская область', name_kk: 'Маңғыстау облысы' },
  { source: 'KAZ-3204', id: 'north-kazakhstan', at: [69.1, 54.05], iso: 'KZ-SEV', name_en: 'North Kazakhstan Region', name_ru: 'Северо-Казахстанская область', name_kk: 'Солтүстік Қазақстан облысы' },
  { source: 'KAZ-4830', id: 'nur-sultan', iso: 'KZ-AST', name_en: 'Nur-Sultan', name_ru: 'Нур-Султан', name_kk: 'Нұр-Сұлтан' },
  { source: 'KAZ-3205', id: 'pavlodar', at: [76.1, 53.0], iso: 'KZ-PAV', name_en: 'Pavlodar Region', name_ru: 'Павлодарская область', name_kk: 'Павлодар облысы' },
  { source: 'KAZ-3251', id: 'turkistan', at: [69.4, 45.1], iso: 'KZ-YUZ', name_en: 'Turkistan Region', name_ru: 'Туркестанская область', name_kk: 'Түркістан облысы' },
  { source: 'KAZ-3201', id: 'west-kazakhstan', at: [49.6, 49.25], iso: 'KZ-ZAP', name_en: 'West Kazakhstan Region', name_ru: 'Западно-Казахстанская область', name_kk: 'Батыс Қазақстан облысы' },
];

/** The country itself. */
export const COUNTRY = { id: 'kazakhstan', iso: 'KZ', name_en: 'Kazakhstan', name_ru: 'Казахстан', name_kk: 'Қазақстан' };
