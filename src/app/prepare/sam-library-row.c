// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-library-row.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-in-sight.h"
#include "sam-spoken-name.h"

/**
 * SamLibraryRow:
 *
 * An item of the library, and the button that puts it on the agenda. It is
 * used again and again while the list scrolls.
 */
struct _SamLibraryRow
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget *tile;
  GtkLabel  *number;
  GtkImage  *icon;
  GtkLabel  *title;
  GtkLabel  *line;
  GtkButton *add;

  SamInSight      *in_sight;     /* (owned) */
  SamLibraryEntry *entry;        /* (owned) (nullable) */
  char            *colour_class; /* (owned) (nullable): of @tile now */
};

G_DEFINE_FINAL_TYPE (SamLibraryRow, sam_library_row, GTK_TYPE_BOX)

enum
{
  ADD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
add_cb (SamLibraryRow *self)
{
  if (self->entry != NULL)
    g_signal_emit (self, signals[ADD], 0, self->entry);
}

/* What is there already shows so without its colour: by a tick and in words. */
static void
update_line (SamLibraryRow *self)
{
  gboolean         on_agenda = sam_library_entry_get_on_agenda (self->entry);
  SamItem         *item = sam_library_entry_get_item (self->entry);
  const char      *title = sam_item_get_title (item);
  g_autofree char *line = sam_library_entry_dup_line (self->entry);
  g_autofree char *name = NULL;

  /* TRANSLATORS: %s is the title of an item, likewise below */
  name = on_agenda ? g_strdup_printf (_ ("On the agenda: %s"), title)
                   : g_strdup_printf (_ ("Add: %s"), title);
  gtk_label_set_label (self->line, line);
  gtk_button_set_icon_name (self->add, on_agenda ? "object-select-symbolic"
                                                 : "list-add-symbolic");
  sam_spoken_name_set (GTK_WIDGET (self->add), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, line,
                                  -1);
}

static void
show_tile (SamLibraryRow *self, SamCard *card)
{
  guint            number = sam_card_get_number (card);
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autofree char *icon_name = sam_format_icon_name (sam_card_get_icon (card));

  gtk_label_set_label (self->number, text);
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->number), number > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), number == 0);

  if (self->colour_class != NULL)
    gtk_widget_remove_css_class (self->tile, self->colour_class);
  g_free (self->colour_class);
  self->colour_class = sam_format_colour_class (sam_card_get_colour (card));
  gtk_widget_add_css_class (self->tile, self->colour_class);
}

static void
sam_library_row_dispose (GObject *object)
{
  SamLibraryRow *self = SAM_LIBRARY_ROW (object);

  sam_library_row_set_entry (self, NULL);

  G_OBJECT_CLASS (sam_library_row_parent_class)->dispose (object);
}

static void
sam_library_row_finalize (GObject *object)
{
  SamLibraryRow *self = SAM_LIBRARY_ROW (object);

  g_object_unref (self->in_sight);
  g_free (self->colour_class);

  G_OBJECT_CLASS (sam_library_row_parent_class)->finalize (object);
}

/* A line that cannot be seen is not drawn. */
static void
sam_library_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamLibraryRow *self = SAM_LIBRARY_ROW (widget);

  if (sam_in_sight_get (self->in_sight))
    GTK_WIDGET_CLASS (sam_library_row_parent_class)
        ->snapshot (widget, snapshot);
}

static void
sam_library_row_class_init (SamLibraryRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_library_row_dispose;
  object_class->finalize = sam_library_row_finalize;
  widget_class->snapshot = sam_library_row_snapshot;

  /**
   * SamLibraryRow::add:
   * @entry: what to add
   *
   * The person wants the item on the agenda.
   */
  signals[ADD] =
      g_signal_new ("add", SAM_TYPE_LIBRARY_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_LIBRARY_ENTRY);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-library-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SamLibraryRow, tile);
  gtk_widget_class_bind_template_child (widget_class, SamLibraryRow, number);
  gtk_widget_class_bind_template_child (widget_class, SamLibraryRow, icon);
  gtk_widget_class_bind_template_child (widget_class, SamLibraryRow, title);
  gtk_widget_class_bind_template_child (widget_class, SamLibraryRow, line);
  gtk_widget_class_bind_template_child (widget_class, SamLibraryRow, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
sam_library_row_init (SamLibraryRow *self)
{
  self->in_sight = sam_in_sight_new (GTK_WIDGET (self));
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_library_row_new (void)
{
  return g_object_new (SAM_TYPE_LIBRARY_ROW, NULL);
}

/**
 * sam_library_row_get_entry:
 *
 * Returns: (transfer none) (nullable): what the row shows now
 */
SamLibraryEntry *
sam_library_row_get_entry (SamLibraryRow *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY_ROW (self), NULL);

  return self->entry;
}

/**
 * sam_library_row_set_entry:
 * @entry: (transfer none) (nullable): what to show, and to follow
 */
void
sam_library_row_set_entry (SamLibraryRow *self, SamLibraryEntry *entry)
{
  g_return_if_fail (SAM_IS_LIBRARY_ROW (self));
  g_return_if_fail (entry == NULL || SAM_IS_LIBRARY_ENTRY (entry));

  if (self->entry == entry)
    return;

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_set_object (&self->entry, entry);
  if (entry == NULL)
    return;

  g_signal_connect_object (entry, "notify::on-agenda", G_CALLBACK (update_line),
                           self, G_CONNECT_SWAPPED);
  gtk_label_set_label (self->title,
                       sam_item_get_title (sam_library_entry_get_item (entry)));
  show_tile (self, sam_library_entry_get_card (entry));
  update_line (self);
}
