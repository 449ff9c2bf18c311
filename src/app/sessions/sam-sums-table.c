// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sums-table.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"

/* Numbers as a small table: one row for each choice in the order of the card,
 * whatever won. */

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
dup_text (SamSums *sums, guint row)
{
  const char *letter = sam_sums_get_letter (sums, row);

  if (*letter == '\0')
    return g_strdup (sam_sums_get_text (sums, row));

  /* TRANSLATORS: the letter and the words of an option */
  return g_strdup_printf (_ ("%s. %s"), letter, sam_sums_get_text (sums, row));
}

static void
attach_row (GtkGrid *grid, SamSums *sums, guint row)
{
  const char      *spoken = sam_sums_get_spoken (sums, row);
  GtkWidget       *label;
  g_autofree char *text = dup_text (sums, row);

  label = sam_reading_new_paragraph (text);
  gtk_widget_set_hexpand (label, TRUE);
  if (spoken != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken,
                                    -1);
  gtk_grid_attach (grid, label, 0, (int) row + 1, 1, 1);

  for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
    attach_number (grid, (int) i + 1, (int) row + 1,
                   sam_sums_get_number (sums, row, i));
}

/**
 * sam_sums_table_new:
 *
 * Returns: (transfer floating): a table
 */
GtkWidget *
sam_sums_table_new (SamSums *sums)
{
  GtkGrid *grid;

  g_return_val_if_fail (sums != NULL, NULL);

  grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (grid, 24);
  gtk_grid_set_row_spacing (grid, 4);
  gtk_widget_add_css_class (GTK_WIDGET (grid), "sam-count-table");

  for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
    attach_title (grid, (int) i + 1, sam_sums_get_column (sums, i));
  for (guint row = 0; row < sam_sums_get_n_rows (sums); row++)
    attach_row (grid, sums, row);

  return GTK_WIDGET (grid);
}
