package org.dateline.manage.article;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.DocumentResource;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of articles. */
@Path("/manage/v1/articles")
@Tag(name = "articles")
@Extension(name = "x-smallrye-profile-management", value = "")
class ArticleResource extends DocumentResource<ArticleContent, Article, ArticleWorkingCopy> {

    ArticleResource(Desk desk) {
        super(Kind.ARTICLE, Article.class, desk);
    }

    @Override
    protected Article blank() {
        return new Article();
    }

    @Override
    protected ArticleWorkingCopy view(Article article, LifecycleView lifecycle) {
        return ArticleWorkingCopy.of(article, lifecycle);
    }
}
