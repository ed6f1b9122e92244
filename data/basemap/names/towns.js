const town = (rank, id, at, names) => ({ kind: 'town', rank, id, at, names });
const city = (id, at, names) => ({ kind: 'city', rank: 1, id, at, names });

/**
 * The four cities of the events, and towns: rank 1 for the centres of oblasts and the largest, 2 and 3 for what may
 * wait for a closer view. Names (English, Russian, Kazakh) were in force in January 2022. An oblast's centre of the
 * same name as its oblast takes the ending `-city`.
 */
export const TOWNS = [
  city('almaty', [76.9286, 43.2567], ['Almaty', 'Алматы', 'Алматы']),
  city('nur-sultan', [71.4491, 51.1694], ['Nur-Sultan', 'Нур-Султан', 'Нұр-Сұлтан']),
  city('zhanaozen', [52.8619, 43.3412], ['Zhanaozen', 'Жанаозен', 'Жаңаөзен']),
  city('taldykorgan', [78.3739, 45.0156], ['Taldykorgan', 'Талдыкорган', 'Талдықорған']),
  town(1, 'shymkent', [69.596, 42.317], ['Shymkent', 'Шымкент', 'Шымкент']),
  town(1, 'karaganda-city', [73.1, 49.806], ['Karaganda', 'Караганда', 'Қарағанды']),
  town(1, 'aktobe-city', [57.167, 50.284], ['Aktobe', 'Актобе', 'Ақтөбе']),
  town(1, 'aktau', [51.16, 43.65], ['Aktau', 'Актау', 'Ақтау']),
  town(1, 'atyrau-city', [51.92, 47.107], ['Atyrau', 'Атырау', 'Атырау']),
  town(1, 'oral', [51.37, 51.228], ['Oral', 'Уральск', 'Орал']),
  town(1, 'kostanay-city', [63.62, 53.214], ['Kostanay', 'Костанай', 'Қостанай']),
  town(1, 'petropavl', [69.15, 54.873], ['Petropavl', 'Петропавловск', 'Петропавл']),
  town(1, 'pavlodar-city', [76.95, 52.287], ['Pavlodar', 'Павлодар', 'Павлодар']),
  town(1, 'oskemen', [82.61, 49.95], ['Oskemen', 'Усть-Каменогорск', 'Өскемен']),
  town(1, 'semey', [80.25, 50.411], ['Semey', 'Семей', 'Семей']),
  town(1, 'kyzylorda-city', [65.51, 44.848], ['Kyzylorda', 'Кызылорда', 'Қызылорда']),
  town(1, 'taraz', [71.37, 42.9], ['Taraz', 'Тараз', 'Тараз']),
  town(2, 'kokshetau', [69.39, 53.283], ['Kokshetau', 'Кокшетау', 'Көкшетау']),
  town(2, 'turkistan-city', [68.25, 43.3], ['Turkistan', 'Туркестан', 'Түркістан']),
  town(2, 'zhezkazgan', [67.71, 47.783], ['Zhezkazgan', 'Жезказган', 'Жезқазған']),
  town(2, 'ekibastuz', [75.32, 51.724], ['Ekibastuz', 'Экибастуз', 'Екібастұз']),
  town(2, 'balkhash-city', [74.99, 46.848], ['Balkhash', 'Балхаш', 'Балқаш']),
  town(3, 'temirtau', [72.96, 50.055], ['Temirtau', 'Темиртау', 'Теміртау']),
  town(3, 'rudny', [63.12, 52.96], ['Rudny', 'Рудный', 'Рудный']),
  town(3, 'arkalyk', [66.91, 50.249], ['Arkalyk', 'Аркалык', 'Арқалық']),
  town(3, 'stepnogorsk', [71.88, 52.352], ['Stepnogorsk', 'Степногорск', 'Степногорск']),
  town(3, 'aksay', [52.99, 51.168], ['Aksay', 'Аксай', 'Ақсай']),
  town(3, 'kulsary', [54.01, 46.953], ['Kulsary', 'Кульсары', 'Құлсары']),
  town(3, 'beyneu', [55.2, 45.317], ['Beyneu', 'Бейнеу', 'Бейнеу']),
  town(3, 'aral', [61.67, 46.8], ['Aral', 'Аральск', 'Арал']),
  town(3, 'baikonur', [63.31, 45.62], ['Baikonur', 'Байконур', 'Байқоңыр']),
  town(3, 'ayagoz', [80.44, 47.964], ['Ayagoz', 'Аягоз', 'Аягөз']),
  town(3, 'ridder', [83.51, 50.344], ['Ridder', 'Риддер', 'Риддер']),
  town(3, 'zharkent', [80.0, 44.167], ['Zharkent', 'Жаркент', 'Жаркент']),
  town(3, 'kapshagay', [77.08, 43.868], ['Kapshagay', 'Капшагай', 'Қапшағай']),
];
