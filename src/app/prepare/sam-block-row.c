// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-row.h"

#include <glib/gi18n-lib.h>

#include "sam-block-details.h"
#include "sam-block-line.h"
#include "sam-block-menu.h"
#include "sam-block-minutes.h"
#include "sam-block-tile.h"
#include "sam-in-sight.h"
#include "sam-spoken-name.h"
#include "sam-tab.h"

/**
 * SamBlockRow:
 *
 * A block on the agenda: when, what, how long; and, opened, whatever else can
 * be said of it.
 *
 * A row stays with its block as long as that is on the agenda, in or out: it
 * follows the block's properties. What it does are actions of the list that it
 * is in ("agenda.…"), with the id of its block.
 */
struct _SamBlockRow
{
  GtkListBoxRow parent_instance;

  /* Template */
  GtkInscription  *time;
  GtkBox          *tile;
  GtkLabel        *title;
  GtkLabel        *details;
  GtkLabel        *state;
  GtkWidget       *handle;
  SamBlockMinutes *minutes;
  GtkWidget       *out;
  GtkWidget       *must;
  GtkWidget       *remove;
  GtkMenuButton   *menu;
  GtkRevealer     *revealer;

  SamInSight       *in_sight; /* (owned) */
  SamAgenda        *agenda;   /* (owned) (nullable): %NULL after dispose */
  SamBlock         *block;    /* (owned) (nullable): likewise */
  SamBuilderSource *source;   /* (owned) (nullable): likewise */
  guint             position; /* on the agenda */
};

G_DEFINE_FINAL_TYPE (SamBlockRow, sam_block_row, GTK_TYPE_LIST_BOX_ROW)

static void
set_label (GtkLabel *label, const char *text)
{
  if (!g_str_equal (gtk_label_get_label (label), text))
    gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
update_name (SamBlockRow *self)
{
  g_autofree char *name = sam_block_line_dup_name (self->agenda, self->block);

  sam_spoken_name_set (GTK_WIDGET (self), name);
}

static void
update_time (SamBlockRow *self)
{
  g_autofree char *time =
      sam_block_line_dup_time (self->agenda,
                               (int) sam_block_get_start (self->block));

  gtk_inscription_set_text (self->time,
                            sam_block_get_fits (self->block) ? time : "–");
  update_name (self);
}

static void
update_lines (SamBlockRow *self)
{
  g_autofree char *details =
      sam_block_line_dup_details (self->agenda, self->block);
  g_autofree char *state = sam_block_line_dup_state (self->agenda, self->block);
  g_autofree char *both = g_strdup_printf ("%s\n%s", details, state);

  set_label (self->details, details);
  set_label (self->state, state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  g_strstrip (both), -1);
}

static void
update_fits (SamBlockRow *self)
{
  gboolean fits = sam_block_get_fits (self->block);

  gtk_widget_set_visible (GTK_WIDGET (self->minutes), fits);
  gtk_widget_set_visible (self->out, !fits);
  update_time (self);
  update_lines (self);
}

/* @name: (transfer full) */
static void
name_control (gpointer control, char *name)
{
  sam_spoken_name_set (GTK_WIDGET (control), name);
  g_free (name);
}

static void
update_title (SamBlockRow *self)
{
  const char *title = sam_block_get_title (self->block);

  gtk_label_set_label (self->title, title);
  /* TRANSLATORS: %s is in each of these the title of a part of a meeting */
  name_control (self->must, g_strdup_printf (_ ("Must stay: %s"), title));
  name_control (self->remove, g_strdup_printf (_ ("Remove: %s"), title));
  name_control (self->menu, g_strdup_printf (_ ("Menu of: %s"), title));
  update_name (self);
}

static void
block_notify_cb (SamBlockRow *self, GParamSpec *pspec)
{
  const char *name = g_param_spec_get_name (pspec);

  if (g_str_equal (name, "start"))
    update_time (self);
  else if (g_str_equal (name, "minutes"))
    {
      update_name (self);
      update_lines (self);
    }
  else if (g_str_equal (name, "fits"))
    update_fits (self);
  else if (g_str_equal (name, "title"))
    update_title (self);
  else if (!g_str_equal (name, "note"))
    update_lines (self);
}

static void
starts_cb (SamBlockRow *self)
{
  update_time (self);
  update_lines (self);
}

/* Made when it opens: two hundred menus would be made for nothing. */
static void
create_menu (GtkMenuButton *button, gpointer user_data)
{
  SamBlockRow *self = user_data;
  g_autoptr (GMenuModel) menu = sam_block_menu_new (self->agenda, self->block);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
sam_block_row_dispose (GObject *object)
{
  SamBlockRow *self = SAM_BLOCK_ROW (object);

  g_clear_object (&self->agenda);
  g_clear_object (&self->block);
  g_clear_object (&self->source);

  G_OBJECT_CLASS (sam_block_row_parent_class)->dispose (object);
}

static void
sam_block_row_finalize (GObject *object)
{
  g_object_unref (SAM_BLOCK_ROW (object)->in_sight);

  G_OBJECT_CLASS (sam_block_row_parent_class)->finalize (object);
}

/* A line that cannot be seen is not drawn. */
static void
sam_block_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamBlockRow *self = SAM_BLOCK_ROW (widget);

  if (sam_in_sight_get (self->in_sight))
    GTK_WIDGET_CLASS (sam_block_row_parent_class)->snapshot (widget, snapshot);
}

static void
sam_block_row_class_init (SamBlockRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_block_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = sam_block_row_finalize;
  widget_class->snapshot = sam_block_row_snapshot;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/prepare/sam-block-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, time);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, tile);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, title);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, details);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, state);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, handle);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, out);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, must);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, remove);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, menu);
  gtk_widget_class_bind_template_child (widget_class, SamBlockRow, revealer);
}

static void
sam_block_row_init (SamBlockRow *self)
{
  self->in_sight = sam_in_sight_new (GTK_WIDGET (self));
  g_type_ensure (SAM_TYPE_BLOCK_MINUTES);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu, create_menu, self, NULL);
}

/* A handle where there is nothing to drag would be a lie. */
static void
show_block (SamBlockRow *self)
{
  const char *id = sam_block_get_id (self->block);

  gtk_widget_set_opacity (self->handle,
                          sam_block_is_fixed (self->block) ? 0 : 1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->must), "s", id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->remove), "s", id);

  sam_block_tile_show (self->tile, self->block);
  update_title (self);
  sam_block_minutes_set_block (self->minutes, self->block);
  update_fits (self);
}

/**
 * sam_block_row_new:
 * @agenda: (transfer none): what @block is on
 * @source: (transfer none) (nullable): where other questions come from
 *
 * Returns: (transfer floating): a row that follows @block
 */
GtkWidget *
sam_block_row_new (SamAgenda *agenda, SamBlock *block, SamBuilderSource *source)
{
  SamBlockRow *self;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  self = g_object_new (SAM_TYPE_BLOCK_ROW, NULL);
  self->agenda = g_object_ref (agenda);
  self->block = g_object_ref (block);
  g_set_object (&self->source, source);
  show_block (self);

  g_signal_connect_object (block, "notify", G_CALLBACK (block_notify_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda, "notify::starts", G_CALLBACK (starts_cb),
                           self, G_CONNECT_SWAPPED);
  if (sam_block_get_kind (block) == SAM_BLOCK_AGREE)
    g_signal_connect_object (agenda, "notify::people",
                             G_CALLBACK (update_lines), self,
                             G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

SamBlock *
sam_block_row_get_block (SamBlockRow *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK_ROW (self), NULL);

  return self->block;
}

guint
sam_block_row_get_position (SamBlockRow *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK_ROW (self), 0);

  return self->position;
}

/**
 * sam_block_row_set_position:
 * @position: of the block on its agenda; the list keeps it up to date
 */
void
sam_block_row_set_position (SamBlockRow *self, guint position)
{
  g_return_if_fail (SAM_IS_BLOCK_ROW (self));

  self->position = position;
}

gboolean
sam_block_row_get_opened (SamBlockRow *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK_ROW (self), FALSE);

  return gtk_revealer_get_reveal_child (self->revealer);
}

/**
 * sam_block_row_set_opened:
 * @opened: whether everything about the block shows
 */
void
sam_block_row_set_opened (SamBlockRow *self, gboolean opened)
{
  g_return_if_fail (SAM_IS_BLOCK_ROW (self));

  if (opened && gtk_revealer_get_child (self->revealer) == NULL)
    gtk_revealer_set_child (self->revealer,
                            sam_block_details_new (self->agenda, self->block,
                                                   self->source));
  gtk_revealer_set_reveal_child (self->revealer, opened);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_EXPANDED, opened, -1);
}

/**
 * sam_block_row_edit:
 *
 * Opens the row, with the keyboard in the first field.
 */
void
sam_block_row_edit (SamBlockRow *self)
{
  g_return_if_fail (SAM_IS_BLOCK_ROW (self));

  sam_block_row_set_opened (self, TRUE);
  sam_tab_to_first (gtk_revealer_get_child (self->revealer));
}

/**
 * sam_block_row_owns_focus:
 *
 * Returns: whether the keyboard is on the row or on a button of its line, so
 *   that letters mean the block and are not text
 */
gboolean
sam_block_row_owns_focus (SamBlockRow *self)
{
  GtkRoot   *root;
  GtkWidget *focus;

  g_return_val_if_fail (SAM_IS_BLOCK_ROW (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL)
    return FALSE;

  return focus == GTK_WIDGET (self) ||
         (gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) &&
          !sam_block_minutes_is_typing (self->minutes) &&
          !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->revealer)));
}

/**
 * sam_block_row_type_minutes:
 * @digit: the first that was typed
 *
 * Puts the keyboard where minutes are typed.
 */
void
sam_block_row_type_minutes (SamBlockRow *self, const char *digit)
{
  g_return_if_fail (SAM_IS_BLOCK_ROW (self));
  g_return_if_fail (digit != NULL);

  if (gtk_widget_get_visible (GTK_WIDGET (self->minutes)))
    sam_block_minutes_type (self->minutes, digit);
}
