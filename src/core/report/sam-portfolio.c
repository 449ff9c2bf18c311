// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * SamPortfolio:
 *
 * What somebody did in a period: evidence of hours that they made themselves.
 */
struct _SamPortfolio
{
  char      *name; /* (owned) (not nullable) */
  SamDay     from;
  SamDay     until;
  char      *period; /* (owned) (not nullable) */
  char     **aims;   /* (owned) (not nullable) */
  GPtrArray *roles;  /* (element-type utf8) (owned): their names */
  GArray    *lines;  /* (element-type SamPortfolioLine) (owned) */
  GArray    *texts;  /* (element-type SamPortfolioText) (owned) */
  guint      minutes;
  char      *total; /* (owned) (not nullable) */
  gboolean   has_corrected;
};

static void
line_clear (gpointer data)
{
  SamPortfolioLine *line = data;

  g_free (line->date);
  g_free (line->title);
}

static void
text_clear (gpointer data)
{
  SamPortfolioText *text = data;

  g_free (text->date);
  g_free (text->title);
  g_free (text->text);
}

/* What GLib puts before a day of one digit, so that days stand below each
 * other; nothing does here. */
#define FIGURE_SPACE "\342\200\207"

/* Returns: (transfer full): a date in words */
static char *
describe_date (GDateTime *date)
{
  /* Translators: the date of a session, in g_date_time_format() form. */
  g_autofree char *words = g_date_time_format (date, _ ("%e %B %Y"));
  const char      *start =
      words +
      (g_str_has_prefix (words, FIGURE_SPACE) ? strlen (FIGURE_SPACE) : 0);

  return g_strdup (start);
}

static char *
describe_period (SamDay from, SamDay until)
{
  g_autoptr (GDateTime) first = sam_day_to_date_time (from);
  g_autoptr (GDateTime) last = sam_day_to_date_time (until);
  g_autofree char *first_words = describe_date (first);
  g_autofree char *last_words = describe_date (last);

  /* Translators: a period, from the first day to the last, both included */
  return g_strdup_printf (C_ ("period", "%s to %s"), first_words, last_words);
}

/* Of one activity, if it is in the period and took any time. */
static void
add_line (SamPortfolio *self, SamActivity *activity)
{
  SamPortfolioLine line = {
    sam_activity_get_day (activity),     NULL,
    sam_activity_get_kind (activity),    NULL,
    sam_activity_get_minutes (activity), sam_activity_is_corrected (activity)
  };

  if (line.day < self->from || line.day > self->until || line.minutes == 0)
    return;

  line.date = describe_date (sam_activity_get_started (activity));
  line.title = g_strdup (sam_activity_get_title (activity));
  self->minutes += line.minutes;
  self->has_corrected = self->has_corrected || line.corrected;
  g_array_append_val (self->lines, line);
}

static void
add_text (SamPortfolio *self, SamReflection *reflection)
{
  SamKeptItem     *item = sam_reflection_get_item (reflection);
  SamPortfolioText text = {
    describe_date (sam_reflection_get_written (reflection)),
    item != NULL ? g_strdup (sam_kept_item_get_title (item)) : NULL,
    g_strdup (sam_reflection_get_text (reflection)),
  };

  g_array_append_val (self->texts, text);
}

static void
fill (SamPortfolio *self, SamStudy *study, GPtrArray *reflections)
{
  GListModel *activities = sam_study_get_activities (study);
  SamRoles    roles = sam_study_get_roles (study);

  for (guint i = 0; i < SAM_N_ROLES; i++)
    if (roles & (1 << i))
      g_ptr_array_add (self->roles,
                       g_strdup (sam_role_get_name ((SamRoles) (1 << i))));

  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (SamActivity) activity = g_list_model_get_item (activities, i);

      add_line (self, activity);
    }

  for (guint i = 0; reflections != NULL && i < reflections->len; i++)
    add_text (self, g_ptr_array_index (reflections, i));
}

/**
 * sam_portfolio_new:
 * @study: what was studied; its full name, or else its name, stands in the
 *   portfolio, with its aims and roles
 * @from: the first day
 * @until: the last day, not before @from
 * @reflections: (nullable) (element-type SamReflection): those that the person
 *   chose, in the order in which they are to stand; of any day
 *
 * Activities that took no time are left out.
 *
 * Returns: (transfer full): the portfolio
 */
SamPortfolio *
sam_portfolio_new (SamStudy  *study,
                   SamDay     from,
                   SamDay     until,
                   GPtrArray *reflections)
{
  SamPortfolio *self;
  const char   *full_name;

  g_return_val_if_fail (SAM_IS_STUDY (study), NULL);
  g_return_val_if_fail (from != SAM_NO_DAY && from <= until, NULL);

  full_name = sam_study_get_full_name (study);
  self = g_new0 (SamPortfolio, 1);
  self->name =
      g_strdup (*full_name != '\0' ? full_name : sam_study_get_name (study));
  self->from = from;
  self->until = until;
  self->period = describe_period (from, until);
  self->aims = g_strdupv ((char **) sam_study_get_aims (study));
  self->roles = g_ptr_array_new_with_free_func (g_free);
  self->lines = g_array_new (FALSE, FALSE, sizeof (SamPortfolioLine));
  g_array_set_clear_func (self->lines, line_clear);
  self->texts = g_array_new (FALSE, FALSE, sizeof (SamPortfolioText));
  g_array_set_clear_func (self->texts, text_clear);
  fill (self, study, reflections);
  self->total = sam_portfolio_describe_minutes (self->minutes);

  return self;
}

void
sam_portfolio_free (SamPortfolio *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_free (self->period);
  g_strfreev (self->aims);
  g_ptr_array_unref (self->roles);
  g_array_unref (self->lines);
  g_array_unref (self->texts);
  g_free (self->total);
  g_free (self);
}

const char *
sam_portfolio_get_name (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

SamDay
sam_portfolio_get_from (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, SAM_NO_DAY);

  return self->from;
}

SamDay
sam_portfolio_get_until (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, SAM_NO_DAY);

  return self->until;
}

/**
 * sam_portfolio_get_period:
 *
 * Returns: (transfer none): both days in words
 */
const char *
sam_portfolio_get_period (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->period;
}

guint
sam_portfolio_get_n_aims (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_strv_length (self->aims);
}

const char *
sam_portfolio_get_aim (SamPortfolio *self, guint aim)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (aim < g_strv_length (self->aims), NULL);

  return self->aims[aim];
}

guint
sam_portfolio_get_n_roles (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->roles->len;
}

/**
 * sam_portfolio_get_role:
 *
 * Returns: (transfer none): the name of a CanMEDS role
 */
const char *
sam_portfolio_get_role (SamPortfolio *self, guint role)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (role < self->roles->len, NULL);

  return g_ptr_array_index (self->roles, role);
}

guint
sam_portfolio_get_n_lines (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

/**
 * sam_portfolio_get_line:
 *
 * Returns: (transfer none): an activity; the oldest is the first
 */
const SamPortfolioLine *
sam_portfolio_get_line (SamPortfolio *self, guint line)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (line < self->lines->len, NULL);

  return &g_array_index (self->lines, SamPortfolioLine, line);
}

/**
 * sam_portfolio_get_minutes:
 *
 * Returns: of all lines together
 */
guint
sam_portfolio_get_minutes (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->minutes;
}

/**
 * sam_portfolio_get_total:
 *
 * Returns: (transfer none): the minutes in words, as “2 h 40 min”
 */
const char *
sam_portfolio_get_total (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->total;
}

/**
 * sam_portfolio_has_corrected:
 *
 * Returns: whether the minutes of any line were corrected, so that
 *   sam_portfolio_get_corrected_notice() belongs under them
 */
gboolean
sam_portfolio_has_corrected (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->has_corrected;
}

guint
sam_portfolio_get_n_texts (SamPortfolio *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->texts->len;
}

const SamPortfolioText *
sam_portfolio_get_text (SamPortfolio *self, guint text)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text < self->texts->len, NULL);

  return &g_array_index (self->texts, SamPortfolioText, text);
}
