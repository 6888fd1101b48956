// An editor's day: writes a story and what it refers to, publishes it, reads it as readers do, and withdraws it.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths as DeliveryPaths } from "./delivery.js";
import type { components, paths as ManagementPaths } from "./management.js";

type Content = components["schemas"]["ArticleContent"];

const baseUrl = process.env.DATELINE_URL ?? "http://localhost:8080";
const delivery = createClient<DeliveryPaths>({ baseUrl });
const management = createClient<ManagementPaths>({
  baseUrl,
  headers: { Authorization: `Bearer ${process.env.DATELINE_ADMIN_TOKEN}` },
});

/** What came, or an error that says what the problem was. */
function must<T>(answer: { data?: T; error?: components["schemas"]["Problem"] }): T {
  if (answer.data === undefined) {
    throw new Error(JSON.stringify(answer.error));
  }
  return answer.data;
}

const section = must(await management.POST("/manage/v1/sections", { body: { names: { ru: "Библиотеки", en: "Libraries" } } }));
const place = must(await management.POST("/manage/v1/places", { body: { type: "city", names: { ru: "Нарын", en: "Naryn" } } }));
const office = must(
  await management.POST("/manage/v1/offices", {
    body: { names: { ru: "директор городской библиотеки Нарына" }, place: place.id, singleHolder: true },
  }),
);
const person = must(
  await management.POST("/manage/v1/people", {
    body: { names: { ru: "Айгуль Садыкова" }, tenures: [{ office: office.id, startDate: "2021-03" }] },
  }),
);

const words = "Книги мы вынесли к людям";
const content: Content = {
  language: "ru",
  headline: "В Нарыне открылся читальный зал под открытым небом",
  kicker: "Книги",
  section: section.id,
  dateline: { text: "Нарын, 1 июля", place: place.id },
  body: [
    {
      type: "paragraph",
      key: "opening",
      text: [
        { text: `«${words}», — рассказала ` },
        { text: "Садыкова", marks: [{ type: "strong" }, { type: "entity", kind: "person", id: person.id }] },
        { text: "." },
      ],
    },
    { type: "list", key: "rules", ordered: true, items: [{ text: [{ text: "Не шуметь" }] }, { text: [{ text: "Возвращать" }] }] },
  ],
  quotes: [
    {
      key: "books",
      kind: "direct",
      presentation: "inline",
      block: "opening",
      text: words,
      speaker: { person: person.id },
      spokenAt: "2025-07-01",
    },
  ],
};
const draft = must(await management.POST("/manage/v1/articles", { body: content }));
const path = { id: draft.id };
assert.equal(draft.version, 1);
assert.deepEqual(draft.content.body?.map((block) => block.type), ["paragraph", "list"]);

// Not ready: one problem document has all the reasons.
const refused = await management.PUT("/manage/v1/articles/{id}/publication", {
  params: { path, header: { "If-Match": '"1"' } },
});
assert.equal(refused.error?.type, "/problems/not-ready");
assert.ok(refused.error.errors?.some((fault) => fault.pointer === "/lead"));

// A merge patch: null removes, what is not named stays.
const patched = must(
  await management.PATCH("/manage/v1/articles/{id}", {
    params: { path, header: { "If-Match": '"1"' } },
    body: { lead: "Городская библиотека открыла летний зал.", kicker: null },
    headers: { "Content-Type": "application/merge-patch+json" },
  }),
);
assert.equal(patched.content.kicker, undefined);
assert.equal(patched.content.headline, content.headline);

const stale = await management.PATCH("/manage/v1/articles/{id}", {
  params: { path, header: { "If-Match": '"1"' } },
  body: { urgency: 3 },
  headers: { "Content-Type": "application/merge-patch+json" },
});
assert.equal(stale.error?.type, "/problems/precondition-failed");
assert.equal(stale.error.currentVersion, 2);

const published = must(
  await management.PUT("/manage/v1/articles/{id}/publication", {
    params: { path, query: { withReferences: true }, header: { "If-Match": '"2"' } },
  }),
);
assert.equal(published.state, "published");

const story = must(await delivery.GET("/v1/articles/{id}", { params: { path } }));
assert.equal(story.quotes[0]?.speaker.office?.name, "директор городской библиотеки Нарына");
const [opening] = story.body;
assert.ok(opening?.type === "paragraph");
const [, strong] = opening.text[1]?.marks ?? [];
assert.ok(strong?.type === "entity" && strong.id === person.id);

const stillNeeded = await management.DELETE("/manage/v1/people/{id}/publication", {
  params: { path: { id: person.id }, header: { "If-Match": '"1"' } },
});
assert.equal(stillNeeded.error?.type, "/problems/still-referenced");
assert.ok(stillNeeded.error.referrers?.some((referrer) => referrer.id === story.id));

must(await management.DELETE("/manage/v1/articles/{id}/publication", { params: { path, header: { "If-Match": '"2"' } } }));
const gone = await delivery.GET("/v1/articles/{id}", { params: { path } });
assert.equal(gone.error?.type, "/problems/gone");
assert.ok(Date.parse(gone.error.since ?? "") > 0);

console.log(`TypeScript: published, read back and withdrew «${story.headline}».`);
