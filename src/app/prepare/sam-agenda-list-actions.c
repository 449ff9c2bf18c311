// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-list-private.h"

#include <glib/gi18n-lib.h>

#include "sam-block-line.h"
#include "sam-minutes.h"

/* What can be done with the blocks of an agenda, and the keys for it. */

/* Returns: (transfer none) (nullable): the row that an action names by the id
 *   of its block */
static SamBlockRow *
get_named (SamAgendaList *self, GVariant *parameter)
{
  g_autoptr (GVariant) id = NULL;

  if (g_variant_is_of_type (parameter, G_VARIANT_TYPE_STRING))
    id = g_variant_ref (parameter);
  else
    id = g_variant_get_child_value (parameter, 0);

  return sam_agenda_list_find_row (self, g_variant_get_string (id, NULL));
}

static void
say_place (SamAgendaList *self, SamBlockRow *row)
{
  g_autofree char *words =
      sam_block_line_dup_place (self->agenda, sam_block_row_get_position (row));

  sam_agenda_list_say (self, words);
}

static void
say_title (SamAgendaList *self, char *words)
{
  sam_agenda_list_say (self, words);
  g_free (words);
}

static void
set_minutes (SamAgendaList *self, SamBlockRow *row, guint minutes)
{
  SamBlock        *block = sam_block_row_get_block (row);
  g_autofree char *name = NULL;

  sam_agenda_pin_minutes (self->agenda, sam_block_row_get_position (row),
                          MIN (minutes, SAM_MINUTES_MAX));
  name = sam_block_line_dup_name (self->agenda, block);
  sam_agenda_list_say (self, name);
}

static void
set_minutes_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  SamBlockRow   *row = get_named (self, parameter);
  guint          minutes;

  if (row == NULL)
    return;

  g_variant_get_child (parameter, 1, "u", &minutes);
  set_minutes (self, row, minutes);
}

static void
add_minutes_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  SamBlockRow   *row = get_named (self, parameter);
  int            more;
  int            minutes;

  if (row == NULL || !sam_block_get_fits (sam_block_row_get_block (row)))
    return;

  g_variant_get_child (parameter, 1, "i", &more);
  minutes = (int) sam_block_get_minutes (sam_block_row_get_block (row));
  set_minutes (self, row,
               (guint) CLAMP (minutes + more, SAM_MINUTES_MIN,
                              SAM_MINUTES_MAX));
}

/* To the place of the row above or below it, as they show: what fell out does
 * not stand in between. */
static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  SamBlockRow   *row = get_named (self, parameter);
  GtkWidget     *other;
  int            step;

  if (row == NULL)
    return;

  g_variant_get_child (parameter, 1, "i", &step);
  other = step < 0 ? gtk_widget_get_prev_sibling (GTK_WIDGET (row))
                   : gtk_widget_get_next_sibling (GTK_WIDGET (row));
  if (!SAM_IS_BLOCK_ROW (other) ||
      sam_block_is_fixed (sam_block_row_get_block (row)))
    {
      gtk_widget_error_bell (widget);
      return;
    }

  sam_agenda_move (self->agenda, sam_block_row_get_position (row),
                   sam_block_row_get_position (SAM_BLOCK_ROW (other)));
  say_place (self, row);
  sam_agenda_list_focus_row (self, row);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  SamBlockRow   *row = get_named (self, parameter);
  g_autoptr (SamBlock) block = NULL;

  if (row == NULL)
    return;

  block = g_object_ref (sam_block_row_get_block (row));
  if (sam_block_is_fixed (block))
    {
      say_title (self, g_strdup_printf (_ ("“%s” always stays."),
                                        sam_block_get_title (block)));
      return;
    }

  sam_agenda_remove (self->agenda, sam_block_row_get_position (row));
  say_title (self, g_strdup_printf (_ ("Removed “%s”. Ctrl+Z brings it back."),
                                    sam_block_get_title (block)));
}

static void
toggle_must_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  SamBlockRow   *row = get_named (self, parameter);
  SamBlock      *block;

  if (row == NULL || sam_block_is_fixed (sam_block_row_get_block (row)))
    return;

  block = sam_block_row_get_block (row);
  sam_agenda_set_must (self->agenda, sam_block_row_get_position (row),
                       !sam_block_get_must (block));
  say_title (self, g_strdup_printf (sam_block_get_must (block)
                                        ? _ ("“%s” must stay.")
                                        : _ ("“%s” may fall out."),
                                    sam_block_get_title (block)));
}

static void
toggle_pin_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  SamAgendaList   *self = SAM_AGENDA_LIST (widget);
  SamBlockRow     *row = get_named (self, parameter);
  SamBlock        *block;
  int              start;
  g_autofree char *time = NULL;

  if (row == NULL)
    return;

  block = sam_block_row_get_block (row);
  start = sam_block_get_pinned_start (block) == SAM_NO_START
              ? (int) sam_block_get_start (block)
              : SAM_NO_START;
  sam_agenda_pin_start (self->agenda, sam_block_row_get_position (row), start);
  if (start == SAM_NO_START)
    {
      say_title (self, g_strdup_printf (_ ("The start of “%s” may move."),
                                        sam_block_get_title (block)));
      return;
    }

  time = sam_block_line_dup_time (self->agenda, start);
  /* TRANSLATORS: the title of a part of a meeting and a time, as 13:45 */
  say_title (self, g_strdup_printf (_ ("“%s” always begins at %s."),
                                    sam_block_get_title (block), time));
}

static void
swap_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  SamBlockRow   *row = get_named (self, parameter);
  guint          position;
  g_autoptr (SamBlock) other = NULL;

  if (row == NULL || self->source == NULL ||
      sam_block_get_item (sam_block_row_get_block (row)) == NULL)
    return;

  position = sam_block_row_get_position (row);
  other = sam_builder_source_dup_swap (self->source, self->agenda, position);
  if (other == NULL)
    {
      sam_agenda_list_say (self, _ ("There is no other that would fit here."));
      return;
    }

  sam_agenda_replace (self->agenda, position, other);
  say_title (self,
             g_strdup_printf (_ ("Now “%s”."), sam_block_get_title (other)));
  sam_agenda_list_focus_block (self, position);
}

static void
details_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBlockRow *row = get_named (SAM_AGENDA_LIST (widget), parameter);

  if (row == NULL)
    return;

  sam_block_row_set_opened (row, !sam_block_row_get_opened (row));
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
preview_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBlockRow *row = get_named (SAM_AGENDA_LIST (widget), parameter);

  if (row != NULL)
    g_signal_emit_by_name (widget, "preview", sam_block_row_get_block (row));
}

static void
fill_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);
  g_autoptr (SamBlock) filler = NULL;

  if (self->agenda == NULL || self->source == NULL)
    return;

  filler = sam_builder_source_dup_filler (self->source, self->agenda);
  if (filler == NULL)
    {
      sam_agenda_list_say (self, _ ("There is nothing short enough for the "
                                    "time that is left."));
      return;
    }

  sam_agenda_append (self->agenda, filler);
  say_title (self,
             g_strdup_printf (_ ("Added “%s”."), sam_block_get_title (filler)));
}

static void
choose_anew_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SamAgendaList *self = SAM_AGENDA_LIST (widget);

  if (self->agenda != NULL)
    sam_agenda_fit_anew (self->agenda);
}

/* Installs the actions of this file. */
void
sam_agenda_list_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "agenda.add-minutes", "(si)",
                                   add_minutes_action);
  gtk_widget_class_install_action (widget_class, "agenda.set-minutes", "(su)",
                                   set_minutes_action);
  gtk_widget_class_install_action (widget_class, "agenda.move", "(si)",
                                   move_action);
  gtk_widget_class_install_action (widget_class, "agenda.remove", "s",
                                   remove_action);
  gtk_widget_class_install_action (widget_class, "agenda.toggle-must", "s",
                                   toggle_must_action);
  gtk_widget_class_install_action (widget_class, "agenda.toggle-pin", "s",
                                   toggle_pin_action);
  gtk_widget_class_install_action (widget_class, "agenda.swap", "s",
                                   swap_action);
  gtk_widget_class_install_action (widget_class, "agenda.details", "s",
                                   details_action);
  gtk_widget_class_install_action (widget_class, "agenda.preview", "s",
                                   preview_action);
  gtk_widget_class_install_action (widget_class, "agenda.fill", NULL,
                                   fill_action);
  gtk_widget_class_install_action (widget_class, "agenda.choose-anew", NULL,
                                   choose_anew_action);
}
