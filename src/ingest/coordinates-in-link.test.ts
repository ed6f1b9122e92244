import { expect, it } from "vitest";
import { coordinatesInLink } from "#ingest/coordinates-in-link.ts";

it.each([
  ["https://www.google.com/maps?q=43.2567,76.9286", "43.2567", "76.9286"],
  ["https://www.google.com/maps/search/?api=1&query=43.2567%2C76.9286", "43.2567", "76.9286"],
  ["https://maps.google.com/?q=loc:43.2567,76.9286&z=12", "43.2567", "76.9286"],
  ["https://www.google.kz/maps/place/Atyrau/@47.1,51.8,13z/data=!4m5!3d47.1164!4d51.883", "47.1164", "51.883"],
  ["https://yandex.kz/maps/?pt=76.9286,43.2567&z=12", "43.2567", "76.9286"],
  ["https://2gis.kz/almaty/geo/70000001022926390/76.928600,43.256700", "43.256700", "76.928600"],
  ["https://www.openstreetmap.org/?mlat=43.25&mlon=-76.95#map=5/1/2", "43.25", "-76.95"],
  ["geo:43.2973,68.2518", "43.2973", "68.2518"],
  ["geo:43.2973,68.2518,120;u=35", "43.2973", "68.2518"],
  ["geo:0,0?q=43.2973,68.2518(Turkistan)", "43.2973", "68.2518"],
])("a link that names a point is read: %s", (link, lat, lon) => {
  expect(coordinatesInLink(link)).toEqual({ lat, lon, middle: false });
});

it.each([
  ["https://www.google.com/maps/place/Atyrau/@47.1164,51.8830,13z", "47.1164", "51.8830"],
  ["https://maps.google.com/?ll=47.1164,51.8830&z=12", "47.1164", "51.8830"],
  ["https://yandex.ru/maps/162/almaty/?ll=76.9286%2C43.2567&z=12", "43.2567", "76.9286"],
  ["https://2gis.kz/almaty?m=76.9286%2C43.2567%2F11.5", "43.2567", "76.9286"],
  ["https://www.openstreetmap.org/#map=13/47.1164/51.8830", "47.1164", "51.8830"],
])("one that only opens a part of the map is read as the middle of that: %s", (link, lat, lon) => {
  expect(coordinatesInLink(link)).toEqual({ lat, lon, middle: true });
});

it.each([
  "https://goo.gl/maps/abc",
  "https://www.google.com/maps?q=Almaty",
  "https://example.org/?q=43.2567,76.9286",
  "https://www.google.com/maps?q=1043.2567,76.9286",
  "43.2567,76.9286",
])("no point is read where none is sure: %s", (link) => {
  expect(coordinatesInLink(link)).toBeNull();
});
