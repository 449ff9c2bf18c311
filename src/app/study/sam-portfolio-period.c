// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio-period.h"

#include <glib/gi18n-lib.h>

#include "sam-typed-date.h"

/**
 * SamPortfolioPeriod:
 *
 * From when until when: one of the usual periods, or two days that are typed.
 */
struct _SamPortfolioPeriod
{
  AdwBin parent_instance;

  /* Template */
  AdwComboRow *usual;
  GtkEditable *from;
  GtkEditable *until;
  GtkLabel    *hint;

  GDateTime *now; /* (owned) (nullable): %NULL until it begins */
  SamDay     oldest;
  gboolean   filling; /* the days are put there, not typed */
};

G_DEFINE_FINAL_TYPE (SamPortfolioPeriod, sam_portfolio_period, ADW_TYPE_BIN)

/* In the order of the choices in the template. */
typedef enum
{
  USUAL_QUARTER,
  USUAL_YEAR,
  USUAL_LAST_YEAR,
  USUAL_ALL,
  USUAL_TYPED,
} Usual;

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GDateTime *
first_of_year (int year)
{
  return g_date_time_new_local (year, 1, 1, 12, 0, 0);
}

/* Returns: (transfer full): the first day of a usual period */
static GDateTime *
get_first (SamPortfolioPeriod *self, Usual usual)
{
  int year = g_date_time_get_year (self->now);

  switch (usual)
    {
    case USUAL_QUARTER:
      return g_date_time_add_months (self->now, -3);
    case USUAL_LAST_YEAR:
      return first_of_year (year - 1);
    case USUAL_ALL:
      return self->oldest != SAM_NO_DAY ? sam_day_to_date_time (self->oldest)
                                        : g_date_time_ref (self->now);
    case USUAL_YEAR:
    case USUAL_TYPED:
    default:
      return first_of_year (year);
    }
}

/* Returns: (transfer full): and the last */
static GDateTime *
get_last (SamPortfolioPeriod *self, Usual usual)
{
  int year = g_date_time_get_year (self->now);

  if (usual == USUAL_LAST_YEAR)
    return g_date_time_new_local (year - 1, 12, 31, 12, 0, 0);

  return g_date_time_ref (self->now);
}

/* A day that is typed without a year is one that was. */
static SamDay
read_day (SamPortfolioPeriod *self, GtkEditable *field)
{
  g_autoptr (GDateTime) year_ago = g_date_time_add_years (self->now, -1);
  g_autoptr (GDateTime) since = g_date_time_add_days (year_ago, 1);
  g_autoptr (GDateTime) day =
      sam_typed_date_parse_day (gtk_editable_get_text (field), since);

  return day != NULL ? sam_day_of (day) : SAM_NO_DAY;
}

static void
show_hint (SamPortfolioPeriod *self)
{
  SamDay      from = read_day (self, self->from);
  SamDay      until = read_day (self, self->until);
  const char *hint = "";

  if (from == SAM_NO_DAY || until == SAM_NO_DAY)
    hint = _ ("Type a day as 24-11-2026.");
  else if (from > until)
    hint = _ ("The last day comes before the first.");

  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
}

static void
update (SamPortfolioPeriod *self)
{
  show_hint (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
fill (SamPortfolioPeriod *self, Usual usual)
{
  g_autoptr (GDateTime) first = get_first (self, usual);
  g_autoptr (GDateTime) last = get_last (self, usual);
  g_autofree char *from = sam_typed_date_format_day (first);
  g_autofree char *until = sam_typed_date_format_day (last);

  self->filling = TRUE;
  gtk_editable_set_text (self->from, from);
  gtk_editable_set_text (self->until, until);
  self->filling = FALSE;
  update (self);
}

static void
usual_selected_cb (SamPortfolioPeriod *self)
{
  guint selected = adw_combo_row_get_selected (self->usual);

  if (self->now != NULL && selected < USUAL_TYPED)
    fill (self, (Usual) selected);
}

static void
typed_cb (SamPortfolioPeriod *self)
{
  if (self->now == NULL || self->filling)
    return;

  adw_combo_row_set_selected (self->usual, USUAL_TYPED);
  update (self);
}

static void
sam_portfolio_period_finalize (GObject *object)
{
  g_clear_pointer (&SAM_PORTFOLIO_PERIOD (object)->now, g_date_time_unref);

  G_OBJECT_CLASS (sam_portfolio_period_parent_class)->finalize (object);
}

static void
sam_portfolio_period_class_init (SamPortfolioPeriodClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sam_portfolio_period_finalize;

  /**
   * SamPortfolioPeriod::changed:
   *
   * The period is another one, or what was typed is none.
   */
  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_PORTFOLIO_PERIOD, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-portfolio-period.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioPeriod,
                                        usual);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioPeriod, from);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioPeriod,
                                        until);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioPeriod, hint);
  gtk_widget_class_bind_template_callback (widget_class, usual_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
sam_portfolio_period_init (SamPortfolioPeriod *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_portfolio_period_begin:
 * @now: today
 * @oldest: the first day of which there is anything; %SAM_NO_DAY for none
 *
 * Proposes this year.
 */
void
sam_portfolio_period_begin (SamPortfolioPeriod *self,
                            GDateTime          *now,
                            SamDay              oldest)
{
  g_return_if_fail (SAM_IS_PORTFOLIO_PERIOD (self));
  g_return_if_fail (now != NULL);

  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = g_date_time_to_local (now);
  self->oldest = oldest;
  adw_combo_row_set_selected (self->usual, USUAL_YEAR);
  fill (self, USUAL_YEAR);
}

/**
 * sam_portfolio_period_get:
 * @from: (out): the first day
 * @until: (out): the last day, not before @from
 *
 * Returns: whether there is a period; if not, a hint says what is wrong
 */
gboolean
sam_portfolio_period_get (SamPortfolioPeriod *self, SamDay *from, SamDay *until)
{
  g_return_val_if_fail (SAM_IS_PORTFOLIO_PERIOD (self), FALSE);
  g_return_val_if_fail (self->now != NULL, FALSE);

  *from = read_day (self, self->from);
  *until = read_day (self, self->until);

  return *from != SAM_NO_DAY && *until != SAM_NO_DAY && *from <= *until;
}
