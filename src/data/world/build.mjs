// Writes src/main/resources/reference/countries.json: the regions of UN M49 and the countries of ISO 3166-1.
// Needs Node 18 or later and tzdata's zone.tab; run with: npm install --no-package-lock && npm run build
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import polylabel from 'polylabel';

const require = createRequire(import.meta.url);
const supplemental = name => require(`cldr-core/supplemental/${name}.json`).supplemental[name];
const corrections = JSON.parse(readFileSync(new URL('corrections.json', import.meta.url)));
const zoneTab = readFileSync(process.env.ZONE_TAB ?? '/usr/share/zoneinfo/zone.tab', 'utf8');
const target = new URL('../../main/resources/reference/countries.json', import.meta.url);

// UN M49: world > continents > subregions > intermediate regions. CLDR calls two of the subregions groupings.
const REGIONS = {
  '001': ['002', '019', '142', '150', '009'],
  '002': ['015', '202'], '202': ['011', '014', '017', '018'],
  '019': ['021', '419'], '419': ['005', '013', '029'],
  142: ['030', '034', '035', '143', '145'],
  150: ['039', '151', '154', '155'],
  '009': ['053', '054', '057', '061'],
};
// In CLDR's lists of what a region contains, but without an official code in ISO 3166-1.
const NOT_IN_ISO = new Set(['CQ', 'EA', 'IC', 'QO', 'XK']);
// M49 has it under no region.
const UNDER_THE_WORLD = ['AQ'];
// Where CLDR's usual name is a status rather than a name.
const SHORT = new Set(['HK', 'MO', 'PS']);
const EVERYWHERE = ['ru', 'en', 'ky'];

const containment = supplemental('territoryContainment');
const numbers = supplemental('codeMappings');
const territories = supplemental('territoryInfo');

const namesOf = memoized(locale => {
  const file = `cldr-localenames-full/main/${locale}/territories.json`;
  return installed(file) ? require(file).main[locale].localeDisplayNames.territories : {};
});

const points = new Map(
  feature(require('world-atlas/countries-50m.json'), 'countries').features
    .filter(country => country.id)
    .map(country => [country.id, pointWithin(country.geometry)]));

const zones = new Map();
for (const [code, , zone] of zoneTab.split('\n').filter(row => /^[A-Z]/.test(row)).map(row => row.split('\t'))) {
  zones.set(code, [...(zones.get(code) ?? []), zone]);
}

const keys = new Map();
const places = [];
region('001', null);
for (const [code, parent] of countries()) {
  country(code, parent);
}
writeFileSync(target, `[\n${places.map(place => '  ' + line(place)).join(',\n')}\n]\n`);
console.log(`${places.length} places`);

function region(code, parent) {
  add(code, { type: parent ? 'region' : 'world', unM49: code, parent });
  (REGIONS[code] ?? []).forEach(part => region(part, code));
}

function countries() {
  const found = UNDER_THE_WORLD.map(code => [code, '001']);
  for (const parent of [...keys.keys()].filter(code => !REGIONS[code])) {
    containment[parent]._contains.filter(code => !NOT_IN_ISO.has(code)).forEach(code => found.push([code, parent]));
  }
  return found.sort(([a], [b]) => a.localeCompare(b, 'en'));
}

function country(code, parent) {
  const number = numbers[code]._numeric;
  const own = zones.get(code) ?? [];
  add(code, {
    type: 'country', isoCode: code, unM49: number, parent,
    coordinates: corrections[code]?.coordinates ?? points.get(number),
    timeZone: own.length === 1 ? own[0] : undefined,
  });
}

function add(code, { type, isoCode, unM49, parent, coordinates, timeZone }) {
  const correction = corrections[code] ?? {};
  const names = {};
  const alternateNames = {};
  for (const language of EVERYWHERE) {
    const known = namesOf(language);
    names[language] = correction[language] ?? name(known, code, language);
    const others = [known[code], known[`${code}-alt-short`], known[`${code}-alt-variant`],
      spelledOut(known[code], language), ...(correction.also?.[language] ?? [])];
    const different = others.filter((other, i) => other && [names[language], ...others.slice(0, i)]
      .every(earlier => earlier?.toLowerCase() !== other.toLowerCase()));
    if (different.length > 0) {
      alternateNames[language] = different;
    }
  }
  for (const [language, local] of localNames(code)) {
    names[language] ??= local;
  }
  const slug = correction.slug ?? slugOf(names.en);
  keys.set(code, slug);
  places.push({
    kind: 'place', key: slug, id: `01941f29-7c00-7000-8000-${unM49.padStart(12, '0')}`,
    content: {
      type, slug, names, alternateNames: Object.keys(alternateNames).length > 0 ? alternateNames : undefined,
      isoCode, unM49, parent: parent ? '@' + keys.get(parent) : undefined, coordinates, timeZone,
    },
  });
}

/** What CLDR calls it, as one prints it: without the abbreviations of lists. */
function name(known, code, language) {
  return spelledOut((SHORT.has(code) && known[`${code}-alt-short`]) || known[code], language);
}

function spelledOut(text, language) {
  if (language === 'ru') {
    const whole = text.replace('о-ва', 'острова').replace('о-в ', 'остров ').replace('ё', 'е');
    return whole[0].toUpperCase() + whole.slice(1);
  }
  return language === 'en' ? text.replace(' & ', ' and ').replace('St. ', 'Saint ') : text;
}

/** Its name in each of its official languages that CLDR can write it in. */
function localNames(code) {
  const languages = Object.entries(territories[code]?.languagePopulation ?? {})
    .filter(([, about]) => ['official', 'de_facto_official'].includes(about._officialStatus))
    .sort(([, a], [, b]) => b._populationPercent - a._populationPercent);
  return languages.flatMap(([locale]) => {
    const known = { ...namesOf(locale.split('_')[0]), ...namesOf(locale.replace('_', '-')) };
    const local = (SHORT.has(code) && known[`${code}-alt-short`]) || known[code];
    return local && local !== code ? [[locale.split('_')[0], local]] : [];
  });
}

function slugOf(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f’'.]/g, '').replace(/&/g, 'and').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The point of the largest part that is farthest from its border, on a plane that is true at its own latitude. */
function pointWithin(geometry) {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.map(part => [area(part[0]), part]).sort(([a], [b]) => b - a)[0][1];
  const latitudes = largest[0].map(([, latitude]) => latitude);
  const scale = Math.cos((Math.min(...latitudes) + Math.max(...latitudes)) / 2 * Math.PI / 180);
  const [x, y] = polylabel(largest.map(ring => ring.map(([a, b]) => [a * scale, b])), 0.02);
  return { latitude: tenths(y), longitude: tenths(x / scale) };
}

function area(ring) {
  const sum = ring.reduce((total, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2) * Math.cos(ring[0][1] * Math.PI / 180);
}

function tenths(number) {
  return Math.round(number * 10) / 10;
}

function installed(file) {
  return existsSync(new URL(`node_modules/${file}`, import.meta.url));
}

function memoized(read) {
  const known = new Map();
  return key => known.get(key) ?? known.set(key, read(key)).get(key);
}

/** One place a line, spaced as in the files that are written by hand. */
function line(value) {
  if (Array.isArray(value)) {
    return `[${value.map(line).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}: ${line(field)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}
