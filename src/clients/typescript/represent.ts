// What a front end does with the other forms of a story: renders its Portable Text, and checks its linked data by the types of
// schema.org, for which it writes modules that linked.json compiles.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { type PortableTextComponents, escapeHTML, toHTML } from "@portabletext/to-html";
import createClient from "openapi-fetch";
import type { components as DeliveryComponents, paths as DeliveryPaths } from "./delivery.js";
import type { components, paths as ManagementPaths } from "./management.js";

type Content = components["schemas"]["ArticleContent"];
type Node = DeliveryComponents["schemas"]["PortableTextNode"];
type Media = DeliveryComponents["schemas"]["PortableTextMedia"];
type Table = DeliveryComponents["schemas"]["PortableTextTable"];
type Entity = DeliveryComponents["schemas"]["PortableTextEntity"];

const baseUrl = process.env.DATELINE_URL ?? "http://localhost:8080";
const delivery = createClient<DeliveryPaths>({ baseUrl });
const management = createClient<ManagementPaths>({
  baseUrl,
  headers: { Authorization: `Bearer ${process.env.DATELINE_ADMIN_TOKEN}` },
});

/** What came, or an error that says what the problem was. */
function must<T>(answer: { data?: T; error?: { detail?: string } }): T {
  if (answer.data === undefined) {
    throw new Error(JSON.stringify(answer.error));
  }
  return answer.data;
}

/** Two types and one mark are not standard; this is all that a site has to add. */
const siteComponents: PortableTextComponents = {
  types: {
    media: ({ value }: { value: Media }) =>
      `<figure><img src="${value.media.renditions[0]?.url}" alt="">${escapeHTML(value.caption ?? "")}</figure>`,
    table: ({ value }: { value: Table }) =>
      `<table>${value.rows
        .map((row) => `<tr>${row.cells.map((cell) => `<td>${toHTML(cell.blocks)}</td>`).join("")}</tr>`)
        .join("")}</table>`,
  },
  marks: {
    entity: ({ value, children }: { value?: Entity; children: string }) =>
      `<a href="/${value?.kind}/${value?.slug}">${children}</a>`,
  },
};

function render(blocks: Node[], added: PortableTextComponents): { html: string; missing: string[] } {
  const missing: string[] = [];
  const html = toHTML(blocks, { components: added, onMissingComponent: (_message, { type }) => missing.push(type) });
  return { html, missing };
}

const section = must(await management.POST("/manage/v1/sections", { body: { names: { ru: "Дороги" } } }));
const person = must(await management.POST("/manage/v1/people", { body: { names: { ru: "Айгуль Садыкова" } } }));
const picture = must(
  await management.POST("/manage/v1/media", {
    body: {
      type: "image",
      names: { ru: "Перевал" },
      renditions: [{ url: "https://media.example/pass.jpg", mediaType: "image/jpeg", width: 1600 }],
    },
  }),
);
const content: Content = {
  language: "ru",
  headline: "Перевал открыли </script> раньше",
  lead: "Дорога через перевал открыта.",
  section: section.id,
  leadMedia: picture.id,
  contributions: [{ role: "author", person: person.id }],
  mentions: [{ kind: "person", id: person.id }],
  body: [
    { type: "heading", key: "h", level: 2, text: [{ text: "Дорога" }] },
    {
      type: "paragraph",
      key: "p",
      text: [
        { text: "Об этом сказала " },
        { text: "Садыкова", marks: [{ type: "strong" }, { type: "entity", kind: "person", id: person.id }] },
        { text: " на " },
        { text: "сайте", marks: [{ type: "link", href: "https://road.example/" }] },
      ],
    },
    { type: "list", key: "l", ordered: false, items: [{ text: [{ text: "Мост" }] }, { text: [{ text: "Тоннель" }] }] },
    { type: "quote", key: "c", quote: "open" },
    { type: "media", key: "m", media: picture.id },
    { type: "embed", key: "e", url: "https://video.example/1", title: "Съемка" },
    { type: "table", key: "t", firstRowIsHeading: false, rows: [{ cells: [{ text: [{ text: "12 км" }] }] }] },
  ],
  quotes: [
    {
      key: "open",
      kind: "direct",
      presentation: "card",
      text: "Мы открыли ее раньше",
      originalText: "Биз аны эрте ачтык",
      originalLanguage: "ky",
      speaker: { person: person.id },
      officeLabel: "директор дороги",
      spokenAt: "2025-06-29",
    },
  ],
};
const draft = must(await management.POST("/manage/v1/articles", { body: content }));
const params = { path: { id: draft.id }, header: { "If-Match": `"${draft.version}"` } };
must(
  await management.PUT("/manage/v1/articles/{id}/publication", { params: { ...params, query: { withReferences: true } } }),
);

const path = { id: draft.id };
const text = must(await delivery.GET("/v1/articles/{id}/portable-text", { params: { path } }));
const bare = render(text.blocks, {});
assert.deepEqual(bare.missing, ["entity", "media", "table"], "whatever has words is a standard block");
for (const words of [
  "<h2>Дорога</h2>",
  "<ul><li>Мост</li><li>Тоннель</li></ul>",
  "<blockquote>«Мы открыли ее раньше»<br/>— Айгуль Садыкова, директор дороги</blockquote>",
  '<a href="https://road.example/">сайте</a>',
  '<p><a href="https://video.example/1">Съемка</a></p>',
]) {
  assert.ok(bare.html.includes(words), `${words} is not in ${bare.html}`);
}
const full = render(text.blocks, siteComponents);
assert.deepEqual(full.missing, []);
assert.ok(full.html.includes("<td><p>12 км</p></td>"));
assert.ok(full.html.includes("/person/aygul-sadykova"), full.html);

const fragment = must(await delivery.GET("/v1/articles/{id}/html", { params: { path }, parseAs: "text" }));
assert.ok(fragment.startsWith("<h2"));

mkdirSync("linked", { recursive: true });
let modules = 0;

/** A module that compiles if the linked data are what schema.org says they are. */
function writeModule(type: "NewsArticle" | "Quotation", linked: string): void {
  assert.ok(!linked.includes("<"), "between script tags, nothing may look like one");
  writeFileSync(
    `linked/${type}${++modules}.ts`,
    `import type { ${type}, WithContext } from "schema-dts";\n\nexport const it: WithContext<${type}> = ${linked};\n`,
  );
}

for (const article of must(await delivery.GET("/v1/articles")).data) {
  const { id } = article;
  const rendered = must(await delivery.GET("/v1/articles/{id}/portable-text", { params: { path: { id } } }));
  assert.deepEqual(render(rendered.blocks, siteComponents).missing, []);
  writeModule("NewsArticle", must(await delivery.GET("/v1/articles/{id}/json-ld", { params: { path: { id } }, parseAs: "text" })));
}
for (const quote of must(await delivery.GET("/v1/quotes")).data) {
  assert.ok(quote.citation?.text.includes(quote.text));
  const { id } = quote;
  writeModule("Quotation", must(await delivery.GET("/v1/quotes/{id}/json-ld", { params: { path: { id } }, parseAs: "text" })));
}
assert.ok(modules >= 7, `${modules} modules`);

const published = await management.GET("/manage/v1/articles/{id}", { params: { path } });
const etag = published.response.headers.get("ETag") ?? "";
const withdrawn = { params: { path, header: { "If-Match": etag } } };
must(await management.DELETE("/manage/v1/articles/{id}/publication", withdrawn));
console.log(`rendered ${full.html.length} characters, wrote ${modules} modules of linked data`);
