// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-outcome-table.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"

/* The counts of a vote as a small table: one row for each option in the order
 * of the card, whatever won. */

static void
attach_number (GtkGrid *grid, int column, int row, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget       *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "numeric");
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static void
attach_title (GtkGrid *grid, int column, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_grid_attach (grid, label, column, 0, 1, 1);
}

/* Returns: (transfer full): what a choice is called */
static char *
dup_choice_text (SamItem *item, SamChoice choice)
{
  if (choice == SAM_CHOICE_DOUBT)
    return g_strdup (_ ("I doubt"));
  if (choice == SAM_CHOICE_ABSTAIN)
    return g_strdup (_ ("No choice"));

  /* TRANSLATORS: the letter and the words of an option */
  return g_strdup_printf (_ ("%c. %s"), 'A' + (char) choice,
                          sam_item_get_option_says (item, choice));
}

static void
attach_choice (GtkGrid    *grid,
               int         row,
               SamOutcome *outcome,
               SamItem    *item,
               SamChoice   choice)
{
  GtkWidget       *label;
  g_autofree char *text = dup_choice_text (item, choice);
  g_autofree char *words = sam_outcome_describe_choice (outcome, choice);
  int              column = 1;

  label = sam_reading_new_paragraph (text);
  gtk_widget_set_hexpand (label, TRUE);
  if (words != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                    -1);
  gtk_grid_attach (grid, label, 0, row, 1, 1);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      attach_number (grid, column++, row,
                     sam_outcome_get_count (outcome, round, choice));
}

/**
 * sam_outcome_table_new:
 * @outcome: with bars: one that may show its counts
 * @item: the dilemma
 *
 * Returns: (transfer floating): a table
 */
GtkWidget *
sam_outcome_table_new (SamOutcome *outcome, SamItem *item)
{
  GtkGrid *grid;
  int      column = 1;
  int      row = 1;

  g_return_val_if_fail (outcome != NULL && sam_outcome_has_bars (outcome),
                        NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (grid, 24);
  gtk_grid_set_row_spacing (grid, 4);
  gtk_widget_add_css_class (GTK_WIDGET (grid), "sam-count-table");

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      attach_title (grid, column++, sam_outcome_get_word (outcome, round));

  for (guint i = 0; i < sam_outcome_get_n_options (outcome); i++)
    attach_choice (grid, row++, outcome, item, (SamChoice) i);
  attach_choice (grid, row++, outcome, item, SAM_CHOICE_DOUBT);
  attach_choice (grid, row, outcome, item, SAM_CHOICE_ABSTAIN);

  return GTK_WIDGET (grid);
}
