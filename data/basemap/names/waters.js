/** Lakes and seas that carry a name; `at` lies on the water and is where the name goes. */
const water = (rank, id, at, names) => ({ kind: 'water', rank, id, at, names });

/** The Caspian belongs to the shore of the land, not to the lakes file. */
export const SEAS = [water(1, 'caspian-sea', [50.6, 42.6], ['Caspian Sea', 'Каспийское море', 'Каспий теңізі'])];

/** Each of these must be found in the lakes file; the Aral Sea of today is several waters. */
export const NAMED_LAKES = [
  water(1, 'balkhash', [74.1, 45.9], ['Lake Balkhash', 'Озеро Балхаш', 'Балқаш көлі']),
  water(1, 'aral-sea', [58.6, 45.1], ['Aral Sea', 'Аральское море', 'Арал теңізі']),
  water(2, 'alakol', [81.7, 46.1], ['Lake Alakol', 'Озеро Алаколь', 'Алакөл']),
  water(2, 'zaysan', [83.9, 48.0], ['Lake Zaysan', 'Озеро Зайсан', 'Зайсан көлі']),
  water(2, 'issyk-kul', [77.25, 42.43], ['Issyk-Kul', 'Озеро Иссык-Куль', 'Ыстықкөл']),
  water(3, 'kapshagay-reservoir', [77.8, 43.8], ['Kapshagay Reservoir', 'Капшагайское водохранилище', 'Қапшағай бөгені']),
  water(3, 'tengiz', [68.9, 50.4], ['Lake Tengiz', 'Озеро Тенгиз', 'Теңіз көлі']),
  water(3, 'sasykkol', [80.9, 46.58], ['Lake Sasykkol', 'Озеро Сасыкколь', 'Сасықкөл']),
];

/** More waters that get an id but no name of their own on the map. */
export const OTHER_LAKES = [{ id: 'north-aral-sea', at: [60.6, 46.4] }];

/** Rivers; each point must lie close to a drawn line. */
export const RIVERS = [
  { kind: 'river', rank: 2, id: 'syr-darya', at: [64.24, 45.3], names: ['Syr Darya', 'Сырдарья', 'Сырдария'] },
  { kind: 'river', rank: 2, id: 'ural', at: [51.25, 50.6], names: ['Ural', 'Урал', 'Жайық'] },
  { kind: 'river', rank: 2, id: 'irtysh', at: [78.05, 51.21], names: ['Irtysh', 'Иртыш', 'Ертіс'] },
  { kind: 'river', rank: 3, id: 'tobol', at: [62.21, 52.51], names: ['Tobol', 'Тобол', 'Тобыл'] },
];
