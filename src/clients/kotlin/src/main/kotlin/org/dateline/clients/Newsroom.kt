package org.dateline.clients

import java.util.UUID
import kotlinx.coroutines.runBlocking
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import org.dateline.clients.delivery.apis.ArticlesApi as PublicArticles
import org.dateline.clients.delivery.apis.QuotesApi
import org.dateline.clients.delivery.infrastructure.ApiClient as DeliveryClient
import org.dateline.clients.delivery.infrastructure.Serializer as DeliveryJson
import org.dateline.clients.delivery.models.ArticleView
import org.dateline.clients.delivery.models.Block as PublicBlock
import org.dateline.clients.delivery.models.Problem as DeliveryProblem
import org.dateline.clients.management.apis.ArticlesApi
import org.dateline.clients.management.apis.OfficesApi
import org.dateline.clients.management.apis.PeopleApi
import org.dateline.clients.management.apis.PlacesApi
import org.dateline.clients.management.apis.SectionsApi
import org.dateline.clients.management.auth.HttpBearerAuth
import org.dateline.clients.management.infrastructure.ApiClient as ManagementClient
import org.dateline.clients.management.infrastructure.Serializer as ManagementJson
import org.dateline.clients.management.models.ArticleContent
import org.dateline.clients.management.models.ArticleContentPatch
import org.dateline.clients.management.models.Block
import org.dateline.clients.management.models.Dateline
import org.dateline.clients.management.models.EntityMark
import org.dateline.clients.management.models.Mark
import org.dateline.clients.management.models.OfficeContent
import org.dateline.clients.management.models.ParagraphBlock
import org.dateline.clients.management.models.PersonContent
import org.dateline.clients.management.models.PlaceContent
import org.dateline.clients.management.models.Problem
import org.dateline.clients.management.models.QuoteContent
import org.dateline.clients.management.models.SectionContent
import org.dateline.clients.management.models.Span
import org.dateline.clients.management.models.Speaker
import org.dateline.clients.management.models.StrongMark
import org.dateline.clients.management.models.Tenure
import retrofit2.Response
import retrofit2.converter.kotlinx.serialization.asConverterFactory

private const val OFFICE = "директор городской библиотеки Нарына"
private const val WORDS = "Книги мы вынесли к людям"

/** Uses the two generated clients against a running Dateline, as .ci/clients starts it. */
fun main() {
    val server = System.getenv("DATELINE_URL")
    runBlocking {
        Reading(server).demonstration()
        val story = Editing(server, System.getenv("DATELINE_ADMIN_TOKEN")).day(Reading(server))
        println("Kotlin: published, read back and withdrew «${story.headline}».")
    }
}

/** What a front end does. */
private class Reading(server: String) {
    private val client = DeliveryClient(server, OkHttpClient.Builder())
    private val articles = client.createService(PublicArticles::class.java)
    private val quotes = client.createService(QuotesApi::class.java)

    suspend fun demonstration() {
        val slug = "peregovory-v-cholpon-ate"
        val page = articles.listArticles(section = listOf("v-sodruzhestve"), language = listOf("ru")).must()
        check(page.data.any { it.slug == slug })

        val story = articles.readArticleBySlug(slug).must()
        println(story.headline)
        story.body.forEach { println(text(it, story)) }
        check(story.datePublished.year == 2025)

        val said = quotes.listQuotes(speaker = listOf("sergey-lavrov"), limit = 5).must().data
        check(said.isNotEmpty() && said.all { it.speaker.office?.name == "министр иностранных дел Российской Федерации" })
        check(problem(articles.readArticleBySlug("no-such-story")).type == "/problems/not-found")
    }

    suspend fun article(id: UUID) = articles.readArticle(id)

    fun problem(answer: Response<*>): DeliveryProblem =
        DeliveryJson.kotlinxSerializationJson.decodeFromString(answer.errorBody()!!.string())

    private fun text(block: PublicBlock, story: ArticleView): String =
        when (block) {
            is PublicBlock.ParagraphWrapper -> block.value.text.joinToString("") { it.text }
            is PublicBlock.QuoteWrapper -> story.quotes.first { it.key == block.value.quote }.let { "${it.text} (${it.speaker.name})" }
            else -> ""
        }
}

/** What an editor's tool does. */
private class Editing(server: String, token: String) {
    // Kotlin has one null for "remove" and for "not named"; with this, it is the second.
    private val json = ManagementJson.apply { kotlinxSerializationJsonConfiguration = { explicitNulls = false } }.kotlinxSerializationJson
    private val client = client(server, token, "application/json")
    private val articles = client.createService(ArticlesApi::class.java)
    private val patches = client(server, token, "application/merge-patch+json").createService(ArticlesApi::class.java)

    suspend fun day(reading: Reading): ArticleView {
        val id = draft()
        articles.publishArticle(id, tag(2), withReferences = true).must()
        val story = reading.article(id).must()
        check(story.quotes.first().speaker.office?.name == OFFICE)
        check(articles.withdrawArticle(id, tag(2)).must().withdrawnAt != null)
        val gone = reading.problem(reading.article(id))
        check(gone.status == 410 && gone.since != null)
        return story
    }

    private suspend fun draft(): UUID {
        val section = client.createService(SectionsApi::class.java).createSection(SectionContent(names = mapOf("ru" to "Библиотеки"))).must()
        val place = client.createService(PlacesApi::class.java).createPlace(PlaceContent(type = "city", names = mapOf("ru" to "Нарын"))).must()
        val office =
            client.createService(OfficesApi::class.java)
                .createOffice(OfficeContent(names = mapOf("ru" to OFFICE), place = place.id, singleHolder = true))
                .must()
        val person =
            client.createService(PeopleApi::class.java)
                .createPerson(
                    PersonContent(names = mapOf("ru" to "Айгуль Садыкова"), tenures = listOf(Tenure(office = office.id, startDate = "2021-03"))),
                )
                .must()

        val draft = articles.createArticle(content(section.id, place.id, person.id)).must()
        check(draft.content.body?.single() is Block.ParagraphWrapper)
        val refused = problem(articles.publishArticle(draft.id, tag(1)))
        check(refused.errors.orEmpty().any { it.pointer == "/lead" })

        val patch = ArticleContentPatch(lead = "Городская библиотека открыла летний зал.")
        val patched = patches.patchArticle(draft.id, tag(1), patch).must()
        check(patched.content.dateline != null)
        check(problem(patches.patchArticle(draft.id, tag(1), patch)).currentVersion == 2L)
        return draft.id
    }

    private fun content(section: UUID, place: UUID, person: UUID) =
        ArticleContent(
            language = "ru",
            headline = "В Нарыне открылся читальный зал под открытым небом",
            section = section,
            dateline = Dateline(text = "Нарын, 1 июля", place = place),
            body = listOf(Block.ParagraphWrapper(ParagraphBlock(type = "paragraph", key = "opening", text = opening(person)))),
            quotes =
                listOf(
                    QuoteContent(
                        key = "books",
                        kind = "direct",
                        presentation = "inline",
                        block = "opening",
                        text = WORDS,
                        speaker = Speaker(person = person),
                        spokenAt = "2025-07-01",
                    ),
                ),
        )

    private fun opening(person: UUID) =
        listOf(
            Span(text = "«$WORDS», — рассказала "),
            Span(
                text = "Садыкова",
                marks =
                    listOf(
                        Mark.StrongWrapper(StrongMark(type = "strong")),
                        Mark.EntityWrapper(EntityMark(type = "entity", kind = "person", id = person)),
                    ),
            ),
        )

    private fun problem(answer: Response<*>): Problem = json.decodeFromString(answer.errorBody()!!.string())

    private fun client(server: String, token: String, mediaType: String) =
        ManagementClient(
            server,
            OkHttpClient.Builder().addInterceptor(HttpBearerAuth("bearer", token)),
            converterFactories = listOf(json.asConverterFactory(mediaType.toMediaType())),
        )

    private fun tag(version: Long) = "\"$version\""
}

private fun <T> Response<T>.must(): T = body() ?: error("${code()} ${errorBody()?.string()}")
