// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-summary.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-reading.h"
#include "sam-session-words.h"
#include "sam-sums-table.h"

/**
 * SamSessionSummary:
 *
 * A report, to read: a card for each part of it. What is in it, and what is
 * not, was decided in core.
 */
struct _SamSessionSummary
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (SamSessionSummary, sam_session_summary, GTK_TYPE_BOX)

static void
sam_session_summary_class_init (SamSessionSummaryClass *klass)
{
}

static void
sam_session_summary_init (SamSessionSummary *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sam-reading");
}

static void
append_dim (GtkBox *box, const char *text)
{
  GtkWidget *label = sam_reading_new_paragraph (text);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (box, label);
}

/* Returns: (transfer full): what it is, of which card, and how long it took */
static char *
dup_line (SamSessionItem *session_item)
{
  guint minutes = (sam_session_item_get_seconds (session_item) + 30) / 60;
  g_autofree char *card = sam_session_words_origin (session_item);
  g_autofree char *spent = sam_format_minutes (minutes);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  /* Phrases of their own, side by side. */
  g_strv_builder_add (parts, sam_session_words_kind (session_item));
  if (card != NULL)
    g_strv_builder_add (parts, card);
  if (minutes > 0)
    g_strv_builder_add (parts, spent);
  strings = g_strv_builder_end (parts);

  return g_strjoinv (" · ", strings);
}

static void
append_point (GtkBox *box, const char *text)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *bullet = gtk_label_new ("•");

  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), bullet);
  gtk_box_append (GTK_BOX (row), sam_reading_new_paragraph (text));
  gtk_box_append (box, row);
}

static void
append_line (GtkBox *box, const SamReportLine *line)
{
  if (line->label != NULL)
    gtk_box_append (box, sam_reading_new_heading (line->label, 3));

  switch (line->kind)
    {
    case SAM_REPORT_QUESTION:
      gtk_box_append (box, sam_reading_new_barred (line->text));
      break;
    case SAM_REPORT_DETAIL:
      append_dim (box, line->text);
      break;
    case SAM_REPORT_POINT:
      append_point (box, line->text);
      break;
    case SAM_REPORT_SUMS:
      gtk_box_append (box, sam_sums_table_new (line->sums));
      break;
    case SAM_REPORT_SENTENCE:
    case SAM_REPORT_AGREED:
    case SAM_REPORT_WORDS:
    default:
      gtk_box_append (box, sam_reading_new_paragraph (line->text));
      break;
    }
}

static void
append_lines (GtkBox *box, SamReportPart *part)
{
  for (guint i = 0; i < sam_report_part_get_n_lines (part); i++)
    append_line (box, sam_report_part_get_line (part, i));
}

/* A part about an item is a card in the colour of that item's card. */
static void
append_part (GtkBox *box, SamReportPart *part)
{
  SamSessionItem  *item = sam_report_part_get_item (part);
  GtkWidget       *group = sam_reading_new_box (8);
  GtkBox          *column = GTK_BOX (group);
  g_autofree char *colour = NULL;
  g_autofree char *line = NULL;

  gtk_box_append (column,
                  sam_reading_new_heading (sam_report_part_get_title (part),
                                           2));
  if (item != NULL)
    {
      colour = sam_session_words_class (item);
      line = dup_line (item);
      gtk_widget_add_css_class (group, "sam-session-item");
      gtk_widget_add_css_class (group, "card");
      gtk_widget_add_css_class (group, colour);
      append_dim (column, line);
    }
  append_lines (column, part);
  gtk_box_append (box, group);
}

/**
 * sam_session_summary_new:
 *
 * Returns: (transfer floating): an empty summary
 */
GtkWidget *
sam_session_summary_new (void)
{
  return g_object_new (SAM_TYPE_SESSION_SUMMARY, NULL);
}

/**
 * sam_session_summary_show:
 * @report: one layer of a session; not kept
 */
void
sam_session_summary_show (SamSessionSummary *self, SamReport *report)
{
  GtkBox *box;

  g_return_if_fail (SAM_IS_SESSION_SUMMARY (self));
  g_return_if_fail (report != NULL);

  box = GTK_BOX (self);
  sam_reading_clear (box);
  for (guint i = 0; i < sam_report_get_n_parts (report); i++)
    append_part (box, sam_report_get_part (report, i));
}
