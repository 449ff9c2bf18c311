// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio-texts.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"

/**
 * SamPortfolioTexts:
 *
 * Which reflections go into a portfolio: those of its period can be chosen, one
 * by one or all. None is chosen for anybody: they are private.
 *
 * ## Actions
 *
 * - `portfolio-texts.all`: chooses all of the period
 */
struct _SamPortfolioTexts
{
  AdwBin parent_instance;

  /* Template */
  AdwPreferencesGroup *group;
  GtkWidget           *all_button;
  GtkListBox          *list;
  GtkWidget           *none;

  GPtrArray
      *rows; /* (element-type GtkWidget) (owned): newest first, in @list */
};

G_DEFINE_FINAL_TYPE (SamPortfolioTexts, sam_portfolio_texts, ADW_TYPE_BIN)

#define REFLECTION_KEY "sam-reflection"
#define CHECK_KEY "sam-check"

/* Of the text, which is shown on two lines. */
#define MOST_CHARACTERS 160

static SamReflection *
get_reflection (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), REFLECTION_KEY);
}

static GtkCheckButton *
get_check (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), CHECK_KEY);
}

/* Returns: (transfer full): the beginning of a text, on one line */
static char *
dup_beginning (const char *text)
{
  glong            length = MIN (g_utf8_strlen (text, -1), MOST_CHARACTERS);
  g_autofree char *start = g_utf8_substring (text, 0, length);

  return g_strstrip (g_strdelimit (g_steal_pointer (&start), "\n", ' '));
}

static char *
dup_title (SamReflection *reflection)
{
  SamKeptItem     *item = sam_reflection_get_item (reflection);
  g_autofree char *date =
      /* TRANSLATORS: when something was written, in g_date_time_format() form
       */
      g_date_time_format (sam_reflection_get_written (reflection),
                          _ ("%-d %B %Y"));

  if (item == NULL)
    return g_steal_pointer (&date);

  /* TRANSLATORS: what it is about, and when it was written */
  return g_strdup_printf (_ ("%s · %s"), sam_kept_item_get_title (item), date);
}

static void
append_row (SamPortfolioTexts *self, SamReflection *reflection)
{
  g_autofree char *title = dup_title (reflection);
  g_autofree char *beginning =
      dup_beginning (sam_reflection_get_text (reflection));
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                    "subtitle", beginning, "subtitle-lines", 2,
                    "activatable-widget", check, NULL);

  sam_spoken_name_set (GTK_WIDGET (check), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  g_object_set_data_full (G_OBJECT (row), REFLECTION_KEY,
                          g_object_ref (reflection), g_object_unref);
  g_object_set_data (G_OBJECT (row), CHECK_KEY, check);
  gtk_list_box_append (self->list, row);
  g_ptr_array_add (self->rows, row);
}

static void
all_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPortfolioTexts *self = SAM_PORTFOLIO_TEXTS (widget);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_get_visible (row))
        gtk_check_button_set_active (get_check (row), TRUE);
    }
}

static void
sam_portfolio_texts_finalize (GObject *object)
{
  g_ptr_array_unref (SAM_PORTFOLIO_TEXTS (object)->rows);

  G_OBJECT_CLASS (sam_portfolio_texts_parent_class)->finalize (object);
}

static void
sam_portfolio_texts_class_init (SamPortfolioTextsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sam_portfolio_texts_finalize;

  gtk_widget_class_install_action (widget_class, "portfolio-texts.all", NULL,
                                   all_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-portfolio-texts.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioTexts, group);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioTexts,
                                        all_button);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioTexts, list);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioTexts, none);
}

static void
sam_portfolio_texts_init (SamPortfolioTexts *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_portfolio_texts_set_study:
 * @study: whose reflections there are to choose from; only once
 */
void
sam_portfolio_texts_set_study (SamPortfolioTexts *self, SamStudy *study)
{
  GListModel *reflections;

  g_return_if_fail (SAM_IS_PORTFOLIO_TEXTS (self));
  g_return_if_fail (SAM_IS_STUDY (study));
  g_return_if_fail (self->rows->len == 0);

  reflections = sam_study_get_reflections (study);
  for (guint i = 0; i < g_list_model_get_n_items (reflections); i++)
    {
      g_autoptr (SamReflection) reflection =
          g_list_model_get_item (reflections, i);

      append_row (self, reflection);
    }
}

/**
 * sam_portfolio_texts_set_period:
 * @from: the first day
 * @until: the last day
 *
 * Shows what was written in that period. What was chosen elsewhere is not in
 * the portfolio, and is chosen again when its day comes back.
 */
void
sam_portfolio_texts_set_period (SamPortfolioTexts *self,
                                SamDay             from,
                                SamDay             until)
{
  gboolean any = FALSE;

  g_return_if_fail (SAM_IS_PORTFOLIO_TEXTS (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      SamDay     day =
          sam_day_of (sam_reflection_get_written (get_reflection (row)));

      gtk_widget_set_visible (row, day >= from && day <= until);
      any = any || gtk_widget_get_visible (row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->all_button, any);
  gtk_widget_set_visible (self->none, !any);
}

/**
 * sam_portfolio_texts_list_chosen:
 *
 * Returns: (transfer full) (element-type SamReflection): those that were chosen
 *   and are of the period, the oldest first
 */
GPtrArray *
sam_portfolio_texts_list_chosen (SamPortfolioTexts *self)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (SAM_IS_PORTFOLIO_TEXTS (self), chosen);

  for (guint i = self->rows->len; i-- > 0;)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_get_visible (row) &&
          gtk_check_button_get_active (get_check (row)))
        g_ptr_array_add (chosen, g_object_ref (get_reflection (row)));
    }

  return chosen;
}
