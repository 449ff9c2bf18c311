// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-sections.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-reading.h"
#include "sam-text-view.h"

/* How each kind of item is read, section by section. */

static void
append_heading (GtkBox *box, const char *text)
{
  gtk_box_append (box, sam_reading_new_heading (text, 2));
}

static void
append_text (GtkBox *box, SamText *text)
{
  if (text != NULL)
    gtk_box_append (box, sam_text_view_new (text));
}

static void
append_titled_text (GtkBox *box, const char *title, SamText *text)
{
  if (text == NULL)
    return;

  append_heading (box, title);
  append_text (box, text);
}

static void
append_expander (GtkBox *box, const char *title, SamText *text)
{
  if (text != NULL)
    gtk_box_append (box,
                    sam_reading_new_expander (title, sam_text_view_new (text)));
}

/* Viewpoints stay folded: who reads them first no longer hears them from a
 * colleague. */
static void
append_viewpoints (GtkBox *box, SamItem *item)
{
  GtkWidget *viewpoints = sam_reading_new_box (6);

  for (guint seat = 0; seat < SAM_N_SEATS; seat++)
    append_expander (GTK_BOX (viewpoints), sam_format_seat (seat),
                     sam_item_get_viewpoint (item, seat));

  if (gtk_widget_get_first_child (viewpoints) == NULL)
    {
      g_object_ref_sink (viewpoints);
      g_object_unref (viewpoints);
      return;
    }

  append_heading (box, _ ("Other eyes"));
  gtk_box_append (box, viewpoints);
}

static void
append_hint (GtkBox *box, SamItem *item)
{
  append_expander (box, _ ("For the facilitator"), sam_item_get_hint (item));
}

static void
append_questions (GtkBox *box, SamItem *item)
{
  GtkWidget *questions = sam_reading_new_box (8);

  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    gtk_box_append (GTK_BOX (questions),
                    sam_reading_new_barred (sam_item_get_question (item, i)));
  gtk_box_append (box, questions);
}

static void
append_case (GtkBox *box, SamItem *item)
{
  for (guint i = 0; i < sam_item_get_n_phases (item); i++)
    append_text (box, sam_item_get_phase (item, i));

  append_heading (box, _ ("Talk about it together"));
  append_questions (box, item);
  append_viewpoints (box, item);
  append_hint (box, item);
}

static GtkWidget *
new_option (SamItem *item, guint option)
{
  const char       letter[] = { (char) ('A' + option), '\0' };
  GtkWidget       *content = sam_reading_new_box (2);
  GtkWidget       *says;
  GtkWidget       *label;
  g_autofree char *value = NULL;
  g_autofree char *price = NULL;

  says = sam_reading_new_paragraph (sam_item_get_option_says (item, option));
  gtk_widget_add_css_class (says, "heading");
  gtk_box_append (GTK_BOX (content), says);

  value = g_strdup_printf (_ ("Value: %s"),
                           sam_item_get_option_value (item, option));
  price = g_strdup_printf (_ ("Price: %s"),
                           sam_item_get_option_price (item, option));
  label = sam_reading_new_paragraph (value);
  gtk_box_append (GTK_BOX (content), label);
  label = sam_reading_new_paragraph (price);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (content), label);

  return sam_reading_new_badged (letter, content);
}

static void
append_dilemma (GtkBox *box, SamItem *item)
{
  GtkWidget *options = sam_reading_new_box (12);

  append_text (box, sam_item_get_situation (item));
  append_questions (box, item);

  append_heading (box, _ ("Possible choices"));
  for (guint i = 0; i < sam_item_get_n_options (item); i++)
    gtk_box_append (GTK_BOX (options), new_option (item, i));
  gtk_box_append (box, options);

  append_viewpoints (box, item);
  append_expander (box, _ ("Is there a third way?"),
                   sam_item_get_third_way (item));
  append_hint (box, item);
}

static void
append_materials (GtkBox *box, SamItem *item)
{
  g_autoptr (SamText) materials = NULL;

  if (sam_item_get_n_materials (item) == 0)
    return;

  materials = sam_text_new ();
  for (guint i = 0; i < sam_item_get_n_materials (item); i++)
    {
      sam_text_add_block (materials, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (materials, sam_item_get_material (item, i), -1, FALSE);
    }
  append_titled_text (box, _ ("What you need"), materials);
}

static void
append_step (GtkBox *box, SamItem *item, guint step)
{
  GtkWidget       *content = sam_reading_new_box (2);
  GtkWidget       *label;
  g_autofree char *number = g_strdup_printf ("%u", step + 1);
  g_autofree char *minutes =
      sam_format_minutes (sam_item_get_step_minutes (item, step));

  append_text (GTK_BOX (content), sam_item_get_step (item, step));
  label = gtk_label_new (minutes);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "sam-small");
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (box, sam_reading_new_badged (number, content));
}

static void
append_assignment (GtkBox *box, SamItem *item)
{
  GtkWidget *steps = sam_reading_new_box (12);

  append_titled_text (box, _ ("Goal"), sam_item_get_goal (item));
  append_heading (box, _ ("How you sit together"));
  gtk_box_append (box, sam_reading_new_paragraph (
                           sam_format_form (sam_item_get_form (item))));
  append_materials (box, item);

  append_heading (box, _ ("Steps"));
  for (guint i = 0; i < sam_item_get_n_steps (item); i++)
    append_step (GTK_BOX (steps), item, i);
  gtk_box_append (box, steps);

  append_titled_text (box, _ ("Result"), sam_item_get_result (item));
  append_hint (box, item);
}

static void
append_tip (GtkBox *box, SamItem *item)
{
  const char *words = sam_item_get_words (item);

  append_text (box, sam_item_get_action (item));
  if (words != NULL)
    {
      GtkWidget *quote = sam_reading_new_paragraph (words);

      append_heading (box, _ ("You could say"));
      gtk_widget_add_css_class (quote, "sam-quote");
      gtk_box_append (box, quote);
    }
  append_titled_text (box, _ ("Why"), sam_item_get_reason (item));
  append_hint (box, item);
}

/**
 * sam_item_sections_append:
 * @item: what to show, without its title
 *
 * Appends everything that people read of @item on its card.
 */
void
sam_item_sections_append (GtkBox *box, SamItem *item)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SAM_IS_ITEM (item));

  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      append_case (box, item);
      break;
    case SAM_ITEM_DILEMMA:
      append_dilemma (box, item);
      break;
    case SAM_ITEM_ASSIGNMENT:
      append_assignment (box, item);
      break;
    case SAM_ITEM_TIP:
    default:
      append_tip (box, item);
    }
}
