/*
 * The sample front end. Each page has an address and is loaded like any other, so that reloading, going back, sharing and
 * opening in a new tab are the browser's business:
 *
 *   ./?path=/ru                                       home
 *   ./?path=/ru/v-sodruzhestve                        a section
 *   ./?path=/ru/v-sodruzhestve/peregovory-v-…         a story
 *   ./?person=sergey-lavrov&lang=ru                   a person
 *   ./?place=kyrgyzstan&lang=ru                       a place
 *
 * Whatever the API says becomes text and attributes, never markup.
 */

// ---- the API

const ROOT = new URL('..', document.baseURI);
const PATIENCE = 15_000;

/** What the API refuses, as its problem document tells it; the status is 0 when nobody has answered. */
class Problem extends Error {
  constructor(status, { title, detail, since, traceId } = {}) {
    super(detail ?? title);
    Object.assign(this, { status, title, detail, since, traceId });
  }
}

async function get(path, parameters = {}) {
  const address = new URL(`v1/${path}`, ROOT);
  address.search = new URLSearchParams(parameters);
  let answer;
  try {
    answer = await fetch(address, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new Problem(0);
  }
  if (!answer.ok) {
    throw new Problem(answer.status, await answer.json().catch(() => ({})));
  }
  return Object.assign(await answer.json(), { answeredBy: answer.url });
}

/** All that the pages ask for; home, sections and stories are one call each, besides the one for the navigation. */
const api = {
  /** The sections that stand in no other, in the newsroom's order. */
  rubrics: async language => (await get('sections', { lang: preferences(language), limit: 100 })).data.filter(section => !section.parent),
  informers: language => get('informers', { lang: preferences(language) }),
  home: language => get('pages/home', { lang: preferences(language) }),
  section: (path, language) => get('pages/section', { path, lang: preferences(language) }),
  article: path => get('pages/article', { path }),
  person: async (slug, language) => {
    const lang = preferences(language);
    const person = await get(`people/by-slug/${encodeURIComponent(slug)}`, { lang });
    const [quotes, timeline, informers] = await Promise.all([
      get('quotes', { speaker: person.slug, lang }),
      get(`people/${person.id}/timeline`, { lang }),
      api.informers(language),
    ]);
    return { answeredBy: person.answeredBy, informers, person, quotes: quotes.data, timeline: timeline.data };
  },
  place: async (slug, language) => {
    const lang = preferences(language);
    const place = await get(`places/by-slug/${encodeURIComponent(slug)}`, { lang });
    const [articles, quotes, children, informers] = await Promise.all([
      get('articles', { place: place.slug, lang }),
      get('quotes', { place: place.slug, lang, limit: 6 }),
      get(`places/${place.id}/children`, { lang, limit: 100 }),
      api.informers(language),
    ]);
    return { answeredBy: place.answeredBy, informers, place, articles, quotes: quotes.data, children: children.data };
  },
  /** Where a story is that only its id is known of. */
  whereIs: id => get(`articles/${encodeURIComponent(id)}`, { fields: 'path' }),
  /** The next page of a list, whose cursor is bound to the same filters. */
  after: (list, filter, language) => get('articles', { ...filter, lang: preferences(language), cursor: list.page.next }),
};

/** The language of the page first, and rather another one than no text. */
function preferences(language) {
  return [...new Set([language, 'ru', 'ky', 'en'])].join(',');
}

// ---- where we are

const LANGUAGES = ['ru', 'ky', 'en'];
const query = new URLSearchParams(location.search);

function whereWeAre() {
  const path = query.get('path') ?? '';
  const [, language, section, slug] = path.split('/');
  if (slug) {
    return { view: article, key: path, language };
  }
  if (section) {
    return { view: section_, key: path, language };
  }
  const asked = language || query.get('lang') || 'ru';
  const view = [['person', person], ['place', place], ['article', forward]].find(([name]) => query.has(name));
  return view ? { view: view[1], key: query.get(view[0]), language: asked } : { view: home, key: asked, language: asked };
}

const address = {
  path: path => `./?path=${encodeURIComponent(path).replaceAll('%2F', '/')}`,
  home: language => address.path(`/${language}`),
  section: (section, language) => address.path(section.path ?? `/${language}/${section.slug}`),
  article: story => address.path(story.path),
  named: (kind, slug, code = language) => `./?${kind}=${encodeURIComponent(slug)}&lang=${encodeURIComponent(code)}`,
  place: place => address.named('place', place.slug),
  quote: quote => `${address.path(quote.article.path)}#${anchor(quote)}`,
};

/** What this page may link to: the API accepts no other addresses, and so do we. */
function web(url) {
  return /^https?:\/\//i.test(url ?? '') ? url : undefined;
}

/** Where in its story a quote stands. */
function anchor(quote) {
  return quote.block ? `block-${quote.block}` : `quote-${quote.key}`;
}

const here = whereWeAre();
const language = LANGUAGES.includes(here.language) ? here.language : 'en';

// ---- words

const WORDS = {
  ru: {
    skip: 'К содержанию', languages: 'Язык', informers: 'Сейчас', rubrics: 'Рубрики', home: 'Главная', documentation: 'Документация',
    about: 'Образец: сайт на публичном API Dateline.', answer: 'Ответ API для этой страницы',
    loading: 'Загружается', live: 'Прямой эфир', weather: 'Погода', rates: 'Курсы валют', asOf: 'данные от',
    top: 'Главное', latest: 'Последние новости', latestIn: 'Ещё в рубрике', related: 'По теме', versions: 'На других языках', quotes: 'Цитаты',
    geography: 'География:', share: 'Поделиться:', corrections: 'Исправления', minutes: 'мин чтения', breaking: 'Срочно', original: 'В оригинале',
    stories: 'Материалы', within: 'Регионы и города', sections: 'Подрубрики', offices: 'Должности', acting: 'исполняющий обязанности',
    now: 'по настоящее время', timeline: 'Хронология', more: 'Показать ещё', shown: 'Показано ещё', empty: 'Здесь пока ничего не опубликовано.',
    external: 'на другом сайте', listen: 'Запись', source: 'Источник данных',
    quote: 'Цитата', mention: 'Упоминание', article: 'Материал', start: 'Начало полномочий', end: 'Конец полномочий',
    brief: 'Кратко', interview: 'Интервью', liveblog: 'Онлайн', video: 'Видео', gallery: 'Фоторепортаж',
    author: 'Автор', correspondent: 'Корреспондент', editor: 'Редактор', photographer: 'Фото', camera: 'Оператор', producer: 'Продюсер',
    translator: 'Перевод', contributionSource: 'Источник',
    world: 'мир', region: 'регион', country: 'страна', subdivision: 'область', city: 'город', landmark: 'место',
    404: ['Такой страницы нет', 'Проверьте адрес: по нему никогда ничего не публиковалось.'],
    410: ['Материал снят', 'Он был опубликован, но больше не доступен.'],
    0: ['Нет связи', 'Сервер не ответил. Проверьте подключение к сети: страница загрузится, как только связь появится.'],
    failure: ['Не получилось показать страницу', 'Сервер ответил ошибкой. Попробуйте ещё раз через минуту.'],
    retry: 'Попробовать ещё раз', toHome: 'На главную', removed: 'Снят',
  },
  ky: {
    skip: 'Мазмунга өтүү', languages: 'Тил', informers: 'Азыр', rubrics: 'Рубрикалар', home: 'Башкы бет',
    about: 'Үлгү: Dateline ачык API аркылуу түзүлгөн сайт.', answer: 'Бул барак үчүн API жообу',
    loading: 'Жүктөлүүдө', live: 'Түз эфир', weather: 'Аба ырайы', rates: 'Валюта курсу', asOf: 'маалыматтын күнү:',
    top: 'Башкы кабар', latest: 'Акыркы кабарлар', latestIn: 'Ушул рубрикадан', related: 'Тема боюнча', versions: 'Башка тилдерде', quotes: 'Цитаталар',
    share: 'Бөлүшүү:', corrections: 'Оңдоолор', minutes: 'мүнөт окуу', breaking: 'Шашылыш', original: 'Түп нускада',
    stories: 'Макалалар', within: 'Аймактар жана шаарлар', sections: 'Ички рубрикалар', offices: 'Кызматтары', acting: 'милдетин аткаруучу',
    now: 'азыркыга чейин', more: 'Дагы көрсөтүү', shown: 'Дагы көрсөтүлдү', empty: 'Бул жерде азырынча эч нерсе жарыяланган жок.',
    external: 'башка сайтта', listen: 'Жазуу', source: 'Маалымат булагы',
    mention: 'Эскерүү', article: 'Макала', start: 'Кызматка киришкен', end: 'Кызматтан кеткен',
    brief: 'Кыскача', gallery: 'Сүрөт баян',
    correspondent: 'Кабарчы', photographer: 'Сүрөт',
    translator: 'Котормо', contributionSource: 'Булак',
    world: 'дүйнө', region: 'аймак', country: 'өлкө', subdivision: 'облус', city: 'шаар', landmark: 'жер',
    404: ['Мындай барак жок', 'Даректи текшериңиз: бул дарек боюнча эч качан эч нерсе жарыяланган эмес.'],
    410: ['Материал алынып салынган', 'Ал жарыяланган, бирок эми жеткиликтүү эмес.'],
    0: ['Байланыш жок', 'Сервер жооп берген жок. Байланыш пайда болгондо барак өзү жүктөлөт.'],
    failure: ['Баракты көрсөтүү мүмкүн болбоду', 'Сервер ката менен жооп берди. Бир аздан кийин кайра аракет кылыңыз.'],
    retry: 'Кайра аракет кылуу', toHome: 'Башкы бетке', removed: 'Алынган күнү:',
  },
  en: {
    skip: 'Skip to content', languages: 'Language', informers: 'Right now', rubrics: 'Sections', home: 'Home', documentation: 'Documentation',
    about: 'A sample: a site on Dateline’s public API.', answer: 'The API’s answer for this page',
    loading: 'Loading', live: 'Live', weather: 'Weather', rates: 'Exchange rates', asOf: 'as of',
    top: 'Top story', latest: 'Latest news', latestIn: 'More in this section', related: 'Related', versions: 'In other languages', quotes: 'Quotes',
    geography: 'Places:', share: 'Share:', corrections: 'Corrections', minutes: 'min read', breaking: 'Breaking', original: 'In the original',
    stories: 'Stories', within: 'Regions and towns', sections: 'Within this section', offices: 'Offices', acting: 'acting',
    now: 'present', timeline: 'Timeline', more: 'Show more', shown: 'More shown', empty: 'Nothing has been published here yet.',
    external: 'on another site', listen: 'Recording', source: 'Data from',
    quote: 'Quote', mention: 'Mention', article: 'Story', start: 'Took office', end: 'Left office',
    brief: 'In brief', interview: 'Interview', liveblog: 'Live', video: 'Video', gallery: 'In pictures',
    author: 'By', correspondent: 'Correspondent', editor: 'Editor', photographer: 'Photo', camera: 'Camera', producer: 'Producer',
    translator: 'Translation', contributionSource: 'Source',
    world: 'world', region: 'region', country: 'country', subdivision: 'region', city: 'city', landmark: 'landmark',
    404: ['There is no such page', 'Check the address: nothing has ever been published under it.'],
    410: ['This has been withdrawn', 'It was published once and is no longer available.'],
    0: ['No connection', 'The server did not answer. This page loads by itself as soon as you are online again.'],
    failure: ['This page could not be shown', 'The server answered with an error. Please try again in a minute.'],
    retry: 'Try again', toHome: 'To the home page', removed: 'Withdrawn',
  },
};
/** Where Kyrgyz has no word of its own here, it has the one that Russian has. */
const words = { ...WORDS.ru, ...WORDS[language] };
const NETWORKS = {
  telegram: 'Telegram', whatsapp: 'WhatsApp', x: 'X',
  ...(language === 'en' ? { vk: 'VK', ok: 'Odnoklassniki' } : { vk: 'ВКонтакте', ok: 'Одноклассники' }),
};
const MONTHS = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'ug'];

function languageName(code) {
  return { ru: 'Русский', ky: 'Кыргызча', en: 'English' }[code] ?? new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code);
}

/** Not left to the browser: those that do not know Kyrgyz dates print Russian ones. */
const DATES = {
  ru: (year, month, date) => [date, date ? month?.replace(/[йь]?$/, end => (end ? 'я' : 'а')) : month, year && month ? `${year} г.` : year],
  /** The Kyrgyz names of months are those that Russian has, and stay as they are beside a day. */
  ky: (year, month, date) => [year && month ? `${year}-ж.,` : year, date ? `${date}-${month}` : month],
  en: (year, month, date) => [date, month, year],
};

/** A date as far as it is known: `2004`, `2004-03`, `2004-03-09`; an instant is printed with its own clock. */
function printed(text, yearless) {
  const [year, month, date] = text.slice(0, 10).split('-').map(Number);
  const name = (MONTHS[language] ?? MONTHS.ru)[month - 1];
  return DATES[language](yearless ? undefined : year, name, date).filter(Boolean).join(' ');
}

function day(text) {
  return time(text.slice(0, 10), printed(text));
}

/** The API prints instants in the newsroom's zone; what stands there is what its clock showed. */
function moment(instant) {
  const clock = instant.slice(11, 16);
  return time(instant, day(instant).textContent + (clock ? ', ' + clock : ''));
}

function time(machine, text) {
  return el('time', { datetime: machine }, text);
}

/** Words between the quotation marks of their language; a paraphrase gives the sense, and marks would promise the words. */
function spoken(quote) {
  if (quote.kind === 'paraphrase') {
    return quote.text;
  }
  const slavic = ['ru', 'ky', 'uk', 'be', 'kk', 'uz', 'tg'].includes(quote.language);
  // In these languages the full stop comes after the words, and other ends of a sentence stay among them.
  return slavic
    ? `«${quote.text.replace(/([^.])\.$/, '$1')}»${/[!?…]$/.test(quote.text) ? '' : '.'}`
    : `“${quote.text}”`;
}

// ---- building blocks

/** An element; what is null, undefined or false is left out, of attributes as of children. Text is always text. */
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(attribute, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false && child !== ''));
  return element;
}

/** The attributes of text in a language of its own. */
function inLanguage(code) {
  return code === language ? {} : { lang: code, dir: RIGHT_TO_LEFT.includes(code) ? 'rtl' : 'ltr' };
}

function link(href, attributes, ...children) {
  return el('a', { href, ...attributes }, ...children);
}

/** A link into the web, or plain text if the address is none. */
function away(url, ...children) {
  return web(url) ? link(url, { rel: 'external noopener' }, ...children) : el('span', null, ...children);
}

/** A part of the page with a heading, or nothing if it would be empty. */
function part(heading, attributes, ...content) {
  const filled = content.flat(Infinity).filter(Boolean);
  return filled.length > 0 && el('section', attributes, el('h2', null, heading), filled);
}

/** What stands beside the page, if there is anything. */
function aside(label, ...parts) {
  const filled = parts.filter(Boolean);
  return filled.length > 0 && el('aside', { class: 'side', 'aria-label': label }, filled);
}

function list(items, attributes, show) {
  return items?.length > 0 && el('ul', attributes, items.map(item => el('li', null, show(item))));
}

function empty() {
  return el('p', { class: 'notice' }, words.empty);
}

function picture(media, { sizes, eager } = {}) {
  const files = media.renditions.filter(file => file.mediaType.startsWith('image/') && web(file.url));
  const main = files.filter(file => file.width <= 1600).sort((one, other) => other.width - one.width)[0] ?? files[0];
  const sized = files.filter(file => file.width);
  const shown = main && el('img', {
    src: main.url,
    srcset: sized.length > 1 && sized.map(file => `${file.url} ${file.width}w`).join(', '),
    sizes: sized.length > 1 && (sizes ?? '(min-width: 60em) 42rem, 100vw'),
    width: main.width, height: main.height,
    alt: media.alternativeText ?? media.name,
    loading: eager ? 'eager' : 'lazy', decoding: 'async',
  });
  if (shown && media.focalPoint) {
    shown.style.objectPosition = `${media.focalPoint.x * 100}% ${media.focalPoint.y * 100}%`;
  }
  shown?.addEventListener('error', () => shown.replaceWith(absent(shown, main)));
  return shown;
}

/** What stands in the place of a picture that cannot be had: what it would have shown, in words. */
function absent(image, { width, height }) {
  const place = el('span', { class: 'absent', dir: 'auto' }, image.alt);
  place.style.aspectRatio = width && height ? `${width} / ${height}` : '16 / 9';
  return place;
}

function player(media) {
  const sources = media.renditions.filter(file => web(file.url)).map(file => el('source', { src: file.url, type: file.mediaType }));
  return sources.length > 0 && el(media.type, { controls: true, preload: 'none', 'aria-label': media.alternativeText ?? media.name }, sources);
}

/** A picture, a video or a recording with its caption and credit; the story's own caption comes first. */
function figure(media, { caption, eager } = {}) {
  const shown = media.type === 'image' ? picture(media, { eager }) : player(media);
  const text = caption ?? media.caption;
  return shown && el('figure', { class: `media ${media.type}` }, shown,
    (text || media.credit) && el('figcaption', { dir: 'auto' }, text, text && media.credit && ' ', media.credit && el('small', null, media.credit)));
}

function speaker(who) {
  const known = who.kind === 'person' && who.slug;
  const office = who.office?.label ?? who.office?.name;
  const acting = who.office?.acting && !who.office.label;
  return [
    el('b', { dir: 'auto' }, known ? link(address.named('person', who.slug), {}, who.name) : who.name),
    office && el('span', { class: 'office', dir: 'auto' }, acting && `${words.acting}: `, office),
  ];
}

function card(quote, { whose } = {}) {
  return el('figure', { class: 'quote', id: quote.article ? null : anchor(quote) },
    el('figcaption', null, speaker(quote.speaker).slice(quote.speaker.id === whose ? 1 : 0)),
    el('blockquote', inLanguage(quote.language), el('p', { dir: 'auto' }, spoken(quote))),
    quote.originalText && el('p', { class: 'original' }, `${words.original}: `,
      el('q', inLanguage(quote.originalLanguage ?? language), quote.originalText)),
    quote.recording && web(quote.recording.media.renditions[0]?.url) && el('p', { class: 'source' },
      away(`${quote.recording.media.renditions[0].url}#t=${quote.recording.seconds ?? 0}`, `${words.listen}: ${quote.recording.media.name}`)),
    quote.article && el('p', { class: 'source' }, day(quote.spokenAt ?? quote.datePublished), ' ',
      link(address.quote(quote), { ...inLanguage(quote.article.language), hreflang: quote.article.language }, quote.article.headline)));
}

/** Those in the language of the page, if there are any: a story in two languages has its quotes twice. */
function understood(quotes) {
  const own = quotes.filter(quote => quote.language === language);
  return own.length > 0 ? own : quotes;
}

function rubric(story) {
  const shown = el('p', { class: 'rubric' },
    story.breaking && el('strong', { class: 'breaking' }, words.breaking),
    story.section && link(address.section(story.section, story.language ?? language), {}, story.section.name),
    story.kind !== 'article' && words[story.kind] && el('span', null, words[story.kind]),
    story.language && story.language !== language && el('span', inLanguage(story.language), languageName(story.language)));
  return shown.hasChildNodes() && shown;
}

function teaser(story, { level = 3, large, small, under } = {}) {
  return el('article', { class: large ? 'teaser large' : 'teaser', ...inLanguage(story.language) },
    !small && story.leadMedia?.type === 'image' && el('div', { class: 'cover' }, picture(story.leadMedia, { eager: large })),
    el('div', { class: 'text' },
      !small && rubric(story.section.id === under ? { ...story, section: undefined } : story),
      el(`h${level}`, { dir: 'auto' }, link(address.article(story), { hreflang: story.language }, story.headline)),
      !small && story.lead && el('p', { class: 'summary', dir: 'auto' }, story.lead),
      el('p', { class: 'when' }, moment(story.datePublished))));
}

/** Stories, and a button for those after them. */
function stories(page, filter, options) {
  const rows = el('div', { class: 'rows' }, page.data.map(story => teaser(story, options)));
  const button = el('button', { type: 'button', class: 'more' }, words.more);
  let last = page;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      last = await api.after(last, filter, language);
      const added = last.data.map(story => teaser(story, options));
      rows.append(...added);
      say(`${words.shown}: ${added.length}`);
      added[0]?.querySelector('a').focus();
      button.hidden = !last.page.next;
    } catch (problem) {
      say(messages(problem)[0]);
    }
    button.disabled = false;
  });
  return page.data.length === 0 ? empty() : [rows, page.page.next && button];
}

// ---- bodies of stories

/** The text of a story: blocks, whose spans have marks. */
function body(story) {
  const entities = new Map(story.mentions.map(mention => [mention.id, mention]));
  const quotes = new Map(story.quotes.map(quote => [quote.key, quote]));
  const media = new Map(story.media.map(item => [item.id, item]));
  const text = spans => spans.map(span => marked(span, entities, story.language));
  const show = {
    paragraph: block => el('p', { dir: 'auto' }, text(block.text)),
    heading: block => el(`h${block.level}`, { dir: 'auto' }, text(block.text)),
    list: block => el(block.ordered ? 'ol' : 'ul', { dir: 'auto' }, block.items.map(item => el('li', null, text(item.text)))),
    quote: block => quotes.has(block.quote) && card(quotes.get(block.quote)),
    media: block => media.has(block.media) && figure(media.get(block.media), { caption: block.caption }),
    embed: block => el('p', { class: 'embed' }, away(block.url, block.title ?? block.url),
      el('small', null, `${host(block.url)}, ${words.external}`)),
    relatedLink: block => el('p', { class: 'seealso' }, el('span', null, words.related), ' ',
      link(`./?article=${encodeURIComponent(block.article)}`, {}, block.text ?? titleOf(story, block.article))),
    table: block => table(block, text),
  };
  // A block of a type that is not known yet is passed over, as the API asks of its clients.
  return story.body.flatMap(block => {
    const shown = show[block.type]?.(block);
    if (shown && block.type !== 'quote') {
      shown.id = `block-${block.key}`;
    }
    return [shown, ...pulled(story, block)].filter(Boolean);
  });
}

/** The words stand in the text as well, which is enough for those who listen to it. */
function pulled(story, block) {
  return story.quotes
    .filter(quote => quote.presentation === 'pullquote' && quote.block === block.key)
    .map(quote => el('p', { class: 'pullquote', 'aria-hidden': 'true', dir: 'auto' }, spoken(quote)));
}

function marked(span, entities, code) {
  const has = type => span.marks.find(mark => mark.type === type);
  const entity = entities.get(has('entity')?.id);
  const wrap = [
    has('em') && (inner => el('em', null, inner)),
    has('strong') && (inner => el('strong', null, inner)),
    has('link') ? inner => away(has('link').href, inner) : has('entity') && (inner => named(has('entity'), entity, code, inner)),
  ];
  return wrap.filter(Boolean).reduce((inner, around) => around(inner), span.text);
}

function named(mark, entity, code, inner) {
  const kind = mark.kind;
  if (entity && (kind === 'person' || kind === 'place')) {
    return link(address.named(kind, entity.slug), { class: 'entity' }, inner);
  }
  if (entity && kind === 'section') {
    return link(address.section(entity, code), { class: 'entity' }, inner);
  }
  return kind === 'article'
    ? link(`./?article=${encodeURIComponent(mark.id)}`, {}, inner)
    : el('span', { class: 'entity', title: entity?.name }, inner);
}

function table(block, text) {
  const rows = block.rows.map((row, index) => {
    const heading = index === 0 && block.firstRowIsHeading;
    return el('tr', null, row.cells.map(cell => el(heading ? 'th' : 'td', { scope: heading && 'col', dir: 'auto' }, text(cell.text))));
  });
  const head = block.firstRowIsHeading ? rows.slice(0, 1) : [];
  return el('div', { class: 'table', tabindex: 0, role: 'group', 'aria-label': block.caption },
    el('table', null, block.caption && el('caption', { dir: 'auto' }, block.caption),
      head.length > 0 && el('thead', null, head), el('tbody', null, rows.slice(head.length))));
}

function host(url) {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

function titleOf(story, id) {
  return story.related.find(other => other.id === id)?.headline ?? words.article;
}

// ---- pages

async function home(code) {
  const page = await api.home(code);
  const [first, ...others] = page.latest.slice(0, 12);
  const below = others.splice(0, others.length > 7 ? 4 : others.length > 3 ? 2 : 0);
  const shown = new Set([first, ...below, ...others].map(story => story?.id));
  const sections = page.sections.map(each => ({ ...each, articles: each.articles.filter(story => !shown.has(story.id)).slice(0, 3) }));
  return {
    ...page,
    title: words.home,
    languages: inEach(address.home),
    content: [
      el('h1', { class: 'unseen' }, words.top),
      el('div', { class: others.length > 0 ? 'columns' : 'alone' },
        el('div', { class: 'main' }, first ? teaser(first, { level: 2, large: true }) : empty(),
          below.length > 0 && el('div', { class: 'thirds' }, below.map(story => teaser(story)))),
        aside(words.latest, part(words.latest, {}, others.map(story => teaser(story, { small: true }))))),
      part(words.quotes, { class: 'band spoken' },
        page.quotes.length > 0 && el('div', { class: 'thirds' }, page.quotes.slice(0, 3).map(quote => card(quote)))),
      sections.filter(each => each.articles.length > 0).map(each => el('section', { class: 'band' },
        el('h2', null, link(address.section(each.section, code), {}, each.section.name)),
        el('div', { class: 'thirds' }, each.articles.map(story => teaser(story))))),
    ],
  };
}

async function section_(path) {
  const page = await api.section(path, language);
  const section = page.section;
  return {
    ...page,
    title: section.name,
    within: section.parent ?? section,
    languages: inEach(other => address.path(path.replace(/^\/[^/]*/, `/${other}`))),
    content: [
      el('header', { class: 'title' },
        section.parent && el('p', { class: 'rubric' }, link(address.section(section.parent, language), {}, section.parent.name)),
        el('h1', { dir: 'auto' }, section.name),
        section.description && el('p', { class: 'lead', dir: 'auto' }, section.description)),
      el('div', { class: 'columns' },
        el('div', { class: 'main' }, stories(page.articles, { section: section.slug }, { level: 2, under: section.id })),
        aside(section.name,
          part(words.sections, {}, chips(page.children, child => address.section(child, language))),
          part(words.quotes, {}, page.quotes.map(quote => card(quote))))),
    ],
  };
}

async function article(path) {
  const page = await api.article(path);
  const story = page.article;
  const own = inLanguage(story.language);
  if (story.path !== path) {
    history.replaceState(null, '', address.article(story) + location.hash);
  }
  const others = new Set([story, ...story.translations, ...page.related].map(other => other.id));
  return {
    ...page,
    title: story.headline,
    within: story.section,
    languages: [{ language: story.language, href: address.article(story) },
      ...story.translations.map(other => ({ language: other.language, href: address.article(other) }))],
    content: el('div', { class: 'columns' },
      el('article', { class: 'story', ...own },
        el('header', null,
          rubric({ ...story, language: undefined, section: story.section }),
          story.kicker && el('p', { class: 'kicker', dir: 'auto' }, story.kicker),
          el('h1', { dir: 'auto' }, story.headline),
          el('p', { class: 'dateline' },
            story.dateline ? time(story.datePublished, story.dateline.text) : moment(story.datePublished),
            el('span', { lang: language }, `${story.readingTime} ${words.minutes}`)),
          story.lead && el('p', { class: 'lead', dir: 'auto' }, story.lead)),
        story.leadMedia && figure(story.leadMedia, { eager: true }),
        el('div', { class: 'body' }, body(story)),
        el('footer', { lang: language },
          credits(story),
          corrections(story),
          story.places.length > 0 && el('div', { class: 'line' }, el('h2', null, words.geography),
            chips(story.places, address.place)),
          el('div', { class: 'line' }, el('h2', null, words.share), list(story.share.links, { class: 'chips' },
            share => away(share.url, NETWORKS[share.network] ?? share.network))))),
      aside(words.related,
        part(words.versions, {}, list(story.translations, { class: 'plain' }, other => el('div', inLanguage(other.language),
          el('span', { class: 'rubric' }, languageName(other.language)),
          el('h3', null, link(address.article(other), { hreflang: other.language }, other.headline))))),
        part(words.related, {}, page.related.filter(other => !story.translations.some(same => same.id === other.id)).map(other => teaser(other, { small: true }))),
        part(words.latestIn, {}, page.latest.filter(other => !others.has(other.id)).map(other => teaser(other, { small: true }))))),
  };
}

function credits(story) {
  return list(story.contributions, { class: 'credits' }, credit => {
    const name = credit.person?.name ?? credit.organization?.name;
    const who = credit.person ? link(address.named('person', credit.person.slug), {}, name) : name;
    const role = words[credit.role === 'source' ? 'contributionSource' : credit.role] ?? credit.role;
    if (credit.text) {
      // The name within the printed credit leads to the person.
      const [before, ...after] = name ? credit.text.split(name) : [credit.text];
      return el('span', { dir: 'auto' }, after.length > 0 ? [before, who, after.join(name)] : credit.text);
    }
    return [el('span', { class: 'role' }, role), ' ', who, credit.person && credit.organization && `, ${credit.organization.name}`];
  });
}

function corrections(story) {
  return part(words.corrections, { class: 'corrections' },
    story.corrections.map(each => el('p', { dir: 'auto' }, moment(each.datePublished), ' ', each.text)));
}

function chips(items, href) {
  return list(items, { class: 'chips' }, item => link(href(item), {}, item.name, item.articles > 0 && el('small', null, item.articles)));
}

async function person(slug) {
  const page = await api.person(slug, language);
  const who = page.person;
  return {
    ...page,
    title: who.name,
    languages: inEach(other => address.named('person', who.slug, other)),
    content: [
      el('header', { class: 'title' },
        el('h1', { dir: 'auto' }, who.name),
        who.description && el('p', { class: 'lead', dir: 'auto' }, who.description)),
      el('div', { class: 'columns' },
        el('div', { class: 'main' },
          part(words.offices, { class: 'offices' }, list(who.tenures, { class: 'plain' }, tenure => [
            el('b', { dir: 'auto' }, tenure.office.name),
            tenure.acting && el('span', null, words.acting),
            tenure.organization && el('span', { dir: 'auto' }, tenure.organization.name),
            el('span', { class: 'when' }, tenure.startDate && day(tenure.startDate), ' — ', tenure.endDate ? day(tenure.endDate) : words.now),
          ])),
          part(words.quotes, { class: 'quotes' }, understood(page.quotes).map(quote => card(quote, { whose: who.id })))),
        aside(words.timeline,
          part(words.timeline, {}, page.timeline.length > 0
            ? el('ol', { class: 'timeline' }, page.timeline.map(entry => el('li', null, happened(entry)))) : empty()))),
    ],
  };
}

function happened(entry) {
  const label = text => el('span', { class: 'what' }, words[text]);
  const story = entry.article ?? entry.quote?.article;
  const known = entry.tenure && entry.tenure[entry.event === 'start' ? 'startDate' : 'endDate'];
  return [
    known ? day(known) : day(entry.date),
    label(entry.event ?? entry.type),
    entry.tenure && el('p', { dir: 'auto' }, entry.tenure.office.name),
    entry.quote && el('p', { dir: 'auto', ...inLanguage(entry.quote.language) }, link(address.quote(entry.quote), {}, spoken(entry.quote))),
    entry.article && el('p', { dir: 'auto', ...inLanguage(story.language) }, link(address.article(story), {}, story.headline)),
  ];
}

async function place(slug) {
  const page = await api.place(slug, language);
  const where = page.place;
  const ancestors = where.ancestors.slice(0, -1).reverse();
  const busy = page.children.filter(child => child.articles > 0);
  return {
    ...page,
    title: where.name,
    languages: inEach(other => address.named('place', where.slug, other)),
    content: [
      el('header', { class: 'title' },
        el('p', { class: 'rubric trail' }, ancestors.map(above => link(address.place(above), {}, above.name)),
          el('span', null, words[where.type])),
        el('h1', { dir: 'auto' }, where.name)),
      el('div', { class: 'columns' },
        el('div', { class: 'main' }, part(words.stories, {}, stories(page.articles, { place: where.slug }))),
        aside(where.name,
          part(words.within, {}, chips([...busy, ...page.children.filter(child => !busy.includes(child))],
            address.place)),
          part(words.quotes, {}, understood(page.quotes).map(quote => card(quote))))),
    ],
  };
}

/** A link by id: to the address of the story, which may have moved. */
async function forward(id) {
  const story = await api.whereIs(id);
  location.replace(address.article(story));
  return new Promise(() => {});
}

// ---- the header: what is on air, the weather, the rates

function informers({ live = [], weather, exchangeRates } = {}) {
  return [live.slice(0, 1).map(onAir), weather && weatherNow(weather), exchangeRates && rates(exchangeRates)].flat().filter(Boolean);
}

function onAir(live) {
  const stream = live.streams?.find(each => web(each.url))?.url;
  const { title = words.live, isLiveBroadcast = true } = live.now ?? {};
  const shown = [
    live.preview && picture(live.preview, { sizes: '5rem', eager: true }),
    el('span', { class: 'now' },
      el('span', isLiveBroadcast ? { class: 'label' } : { dir: 'auto' }, isLiveBroadcast ? words.live : title), ' ',
      el('span', { class: 'what', dir: 'auto' }, !isLiveBroadcast || title === words.live ? live.channel.name : title)),
  ];
  return el('div', { class: 'onair' }, stream ? away(stream, shown) : el('span', null, shown));
}

function weatherNow(weather) {
  const degrees = Math.round(Math.abs(weather.temperature));
  const condition = weather.condition;
  return el('div', { class: 'weather', role: 'group', 'aria-label': words.weather },
    condition && el('img', { src: ours(condition.icon), alt: condition.names?.[language] ?? condition.name, width: 32, height: 32 }),
    el('span', null,
      el('b', null, degrees > 0 && (weather.temperature < 0 ? '−' : '+'), String(degrees)), ' ',
      link(address.place(weather.place), { class: 'what' }, weather.place.name), ' ',
      stale(weather, weather.observedAt)));
}

function rates(table) {
  return el('div', { class: 'rates', role: 'group', 'aria-label': words.rates },
    el('dl', null, table.rates.slice(0, 2).map(rate => el('div', { title: rate.name },
      el('dt', null, rate.nominal > 1 && `${rate.nominal} `, rate.currency), el('dd', null, rate.value, change(rate))))),
    stale(table, table.rates.map(rate => rate.date).sort()[0] ?? table.date));
}

function change(rate) {
  const falling = rate.change?.startsWith('-');
  return Number(rate.change ?? 0) !== 0 && el('span', { class: falling ? 'down' : 'up', 'aria-hidden': 'true' }, falling ? '▼' : '▲');
}

function stale(informer, date) {
  return informer.stale && el('small', { class: 'stale' }, `${words.asOf} `,
    time(date, printed(date, date.startsWith(new Date().getFullYear()))));
}

/** Addresses of this server begin with a slash, and stand below whatever prefix a proxy has put in front of it. */
function ours(icon) {
  return icon.startsWith('/') && !icon.startsWith('//') ? new URL(`.${icon}`, ROOT) : web(icon);
}

function providers({ weather, exchangeRates } = {}) {
  return [weather, exchangeRates].filter(each => each?.provider?.attribution).map(({ provider }) =>
    el('span', null, `${words.source}: `, away(provider.url, provider.attribution), provider.licence && ` (${provider.licence})`));
}

// ---- putting it on the screen

const content = document.querySelector('main');
const status = document.querySelector('[role=status]');
const RUBRICS = 10;

function say(text) {
  status.textContent = text;
}

function dress() {
  document.documentElement.lang = language;
  document.querySelectorAll('[data-word]').forEach(element => { element.textContent = words[element.dataset.word]; });
  document.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', words[element.dataset.label]));
  document.querySelector('.name').href = address.home(language);
  masthead({ languages: inEach(address.home) }, []);
}

/** A page in each of our languages. */
function inEach(href) {
  return LANGUAGES.map(other => ({ language: other, href: href(other) }));
}

/** The navigation, with the section that the page belongs to, even if that stands in another one. */
function rubrics(sections, within) {
  const top = sections.slice(0, RUBRICS);
  const own = within && !top.some(each => each.id === within.id) ? [within] : [];
  const entries = [{ name: words.home, href: address.home(language) }, ...[...top, ...own].map(section =>
    ({ name: section.name, href: address.path(`/${language}/${section.slug}`), current: section.id === within?.id && 'true' }))];
  document.querySelector('.rubrics').replaceChildren(list(entries, {}, entry =>
    link(entry.href, { 'aria-current': isHere(entry.href) ? 'page' : entry.current }, entry.name)));
  const row = document.querySelector('.rubrics ul');
  const current = row.querySelector('[aria-current]');
  row.scrollLeft = current ? current.offsetLeft + current.offsetWidth - row.offsetLeft - row.clientWidth : 0;
}

/** What stands above each page, errors included. */
function masthead({ informers: known, languages, within }, sections) {
  rubrics(sections, within);
  chooser(languages);
  document.querySelector('.informers').replaceChildren(...informers(known));
  document.querySelector('.providers').replaceChildren(...providers(known));
}

function chooser(versions) {
  document.querySelector('.languages').replaceChildren(list(versions, {}, version => link(version.href,
    { lang: version.language, hreflang: version.language, 'aria-current': version.language === here.language && 'page', 'aria-label': `${version.language.toUpperCase()}, ${languageName(version.language)}` },
    version.language.toUpperCase())));
}

function isHere(href) {
  const target = new URL(href, location);
  return target.search === (location.search || new URL(address.home(language), location).search);
}

function show(page, sections) {
  document.title = `${page.title} — Dateline`;
  masthead(page, sections);
  const source = document.querySelector('.source');
  source.href = page.answeredBy;
  source.hidden = false;
  content.replaceChildren(...[page.content].flat(Infinity).filter(Boolean));
  content.removeAttribute('aria-busy');
  say(page.title);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function messages(problem) {
  return words[problem.status] ?? words.failure;
}

/** What went wrong: in our words first, then in those of the API, which speaks English. */
function explain(problem, known, sections) {
  const [heading, explanation] = messages(problem);
  const retry = el('button', { type: 'button' }, words.retry);
  retry.addEventListener('click', () => location.reload());
  window.addEventListener('online', () => location.reload(), { once: true });
  document.title = `${heading} — Dateline`;
  masthead({ informers: known, languages: inEach(address.home) }, sections);
  content.replaceChildren(el('div', { class: 'problem' },
    el('p', { class: 'status', 'aria-hidden': 'true' }, problem.status || '—'),
    el('h1', null, heading),
    el('p', { class: 'lead' }, explanation),
    problem.since && el('p', null, `${words.removed} `, moment(problem.since)),
    el('p', { class: 'ways' }, problem.status !== 404 && problem.status !== 410 && retry, link(address.home(language), {}, words.toHome)),
    problem.title && el('p', { class: 'detail', lang: 'en' }, problem.title, problem.detail && `: ${problem.detail}`,
      problem.status >= 500 && problem.traceId && ` (${problem.traceId})`)));
  content.removeAttribute('aria-busy');
  say(heading);
}

dress();
say(words.loading);
// Without it the page can be read as well.
const navigation = api.rubrics(language).catch(() => []);
try {
  const page = await here.view(here.key);
  show(page, await navigation);
} catch (problem) {
  if (!(problem instanceof Problem)) {
    console.error(problem);
  }
  const known = problem.status ? await api.informers(language).catch(() => undefined) : undefined;
  explain(problem instanceof Problem ? problem : new Problem(500), known, await navigation);
}
