// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study.h"

G_BEGIN_DECLS

/**
 * SamPortfolioLine:
 * @day: when
 * @date: (owned): that, in words
 * @kind: where the minutes come from
 * @title: (owned): what was studied; "" for questions of fact
 * @minutes: how long
 * @corrected: whether the person corrected the minutes
 *
 * An activity in a portfolio.
 */
typedef struct
{
  SamDay          day;
  char           *date;
  SamActivityKind kind;
  char           *title;
  guint           minutes;
  gboolean        corrected;
} SamPortfolioLine;

/**
 * SamPortfolioText:
 * @date: (owned): when it was written, in words
 * @title: (owned) (nullable): what it is about
 * @text: (owned): the reflection
 *
 * A reflection that somebody chose for their portfolio.
 */
typedef struct
{
  char *date;
  char *title;
  char *text;
} SamPortfolioText;

/* What somebody did in a period, as data, to be drawn or written. It never
 * changes. */
typedef struct _SamPortfolio SamPortfolio;

SamPortfolio      *
sam_portfolio_new (SamStudy  *study,
                        SamDay     from,
                        SamDay     until,
                        GPtrArray *reflections) G_GNUC_WARN_UNUSED_RESULT;
void sam_portfolio_free (SamPortfolio *self);

const char *sam_portfolio_get_name (SamPortfolio *self);
SamDay      sam_portfolio_get_from (SamPortfolio *self);
SamDay      sam_portfolio_get_until (SamPortfolio *self);
const char *sam_portfolio_get_period (SamPortfolio *self);

guint       sam_portfolio_get_n_aims (SamPortfolio *self);
const char *sam_portfolio_get_aim (SamPortfolio *self, guint aim);
guint       sam_portfolio_get_n_roles (SamPortfolio *self);
const char *sam_portfolio_get_role (SamPortfolio *self, guint role);

guint                   sam_portfolio_get_n_lines (SamPortfolio *self);
const SamPortfolioLine *sam_portfolio_get_line (SamPortfolio *self, guint line);
guint                   sam_portfolio_get_minutes (SamPortfolio *self);
const char             *sam_portfolio_get_total (SamPortfolio *self);
gboolean                sam_portfolio_has_corrected (SamPortfolio *self);

guint                   sam_portfolio_get_n_texts (SamPortfolio *self);
const SamPortfolioText *sam_portfolio_get_text (SamPortfolio *self, guint text);

/* What stands in every portfolio */
const char *sam_portfolio_get_notice (void);
const char *sam_portfolio_get_corrected_notice (void);
const char *sam_activity_kind_get_name (SamActivityKind kind);
char *sam_portfolio_describe_minutes (guint minutes) G_GNUC_WARN_UNUSED_RESULT;

/* Forms */
char *sam_portfolio_to_markdown (SamPortfolio *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamPortfolio, sam_portfolio_free)

G_END_DECLS
