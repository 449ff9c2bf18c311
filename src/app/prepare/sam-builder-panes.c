// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-panes.h"

#include <glib/gi18n-lib.h>

/* Of the width, what goes to the library; at most so many pixels. */
#define LIBRARY_PART 0.336
#define LIBRARY_MOST 430

/**
 * SamBuilderPanes:
 *
 * The library at the left and the agenda at the right; with little room one of
 * them at a time, and a button above it that leads to the other.
 *
 * It goes by the width that it is given: a window that is maximised, or put
 * beside another, does not tell its own.
 */
struct _SamBuilderPanes
{
  GtkWidget parent_instance;

  GtkWidget *library; /* (owned) (nullable) */
  GtkWidget *agenda;  /* (owned) (nullable) */
  GtkWidget *button;  /* (owned) */

  gboolean narrow;
  gboolean in_library; /* where it is narrow: the library, not the agenda */
};

G_DEFINE_FINAL_TYPE (SamBuilderPanes, sam_builder_panes, GTK_TYPE_WIDGET)

static void
switch_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBuilderPanes *self = SAM_BUILDER_PANES (widget);

  sam_builder_panes_set_in_library (self, !self->in_library);
}

static void
allocate (GtkWidget *child, gboolean shows, int x, int y, int width, int height)
{
  GtkAllocation area = { x, y, width, MAX (height, 0) };
  int           minimum;

  if (child == NULL)
    return;

  gtk_widget_set_child_visible (child, shows);
  if (!shows)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  area.width = MAX (width, minimum);
  gtk_widget_size_allocate (child, &area, -1);
}

static void
sam_builder_panes_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SamBuilderPanes *self = SAM_BUILDER_PANES (widget);
  int              left = MIN ((int) (width * LIBRARY_PART), LIBRARY_MOST);
  int              above = 0;
  gboolean         mirrored;

  self->narrow = width < SAM_BUILDER_NARROW;
  if (self->narrow)
    gtk_widget_measure (self->button, GTK_ORIENTATION_VERTICAL, width, &above,
                        NULL, NULL, NULL);
  allocate (self->button, self->narrow, 0, 0, width, above);

  if (self->narrow)
    {
      allocate (self->library, self->in_library, 0, above, width,
                height - above);
      allocate (self->agenda, !self->in_library, 0, above, width,
                height - above);
      return;
    }

  mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  allocate (self->library, TRUE, mirrored ? width - left : 0, 0, left, height);
  allocate (self->agenda, TRUE, mirrored ? 0 : left, 0, width - left, height);
}

static void
sam_builder_panes_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  SamBuilderPanes *self = SAM_BUILDER_PANES (widget);
  GtkWidget       *children[] = { self->library, self->agenda, self->button };

  *minimum = *natural = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int child_minimum, child_natural;

      if (children[i] == NULL)
        continue;

      gtk_widget_measure (children[i], orientation, -1, &child_minimum,
                          &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static GtkSizeRequestMode
sam_builder_panes_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sam_builder_panes_dispose (GObject *object)
{
  SamBuilderPanes *self = SAM_BUILDER_PANES (object);

  g_clear_pointer (&self->library, gtk_widget_unparent);
  g_clear_pointer (&self->agenda, gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (sam_builder_panes_parent_class)->dispose (object);
}

static void
sam_builder_panes_class_init (SamBuilderPanesClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_builder_panes_dispose;
  widget_class->measure = sam_builder_panes_measure;
  widget_class->size_allocate = sam_builder_panes_size_allocate;
  widget_class->get_request_mode = sam_builder_panes_get_request_mode;

  gtk_widget_class_install_action (widget_class, "panes.switch", NULL,
                                   switch_action);
  gtk_widget_class_set_css_name (widget_class, "builder-panes");
}

static void
update_button (SamBuilderPanes *self)
{
  gtk_button_set_label (GTK_BUTTON (self->button),
                        self->in_library ? _ ("To the agenda")
                                         : _ ("Add to the agenda…"));
}

static void
sam_builder_panes_init (SamBuilderPanes *self)
{
  self->button = g_object_new (GTK_TYPE_BUTTON, "action-name", "panes.switch",
                               "halign", GTK_ALIGN_CENTER, "margin-top", 6,
                               "margin-bottom", 6, NULL);
  update_button (self);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

GtkWidget *
sam_builder_panes_new (void)
{
  return g_object_new (SAM_TYPE_BUILDER_PANES, NULL);
}

/**
 * sam_builder_panes_set_library:
 * @library: (transfer floating): what goes left; once
 */
void
sam_builder_panes_set_library (SamBuilderPanes *self, GtkWidget *library)
{
  g_return_if_fail (SAM_IS_BUILDER_PANES (self));
  g_return_if_fail (GTK_IS_WIDGET (library));
  g_return_if_fail (self->library == NULL);

  self->library = library;
  gtk_widget_insert_after (library, GTK_WIDGET (self), self->button);
}

/**
 * sam_builder_panes_set_agenda:
 * @agenda: (transfer floating): what goes right; once, after the library
 */
void
sam_builder_panes_set_agenda (SamBuilderPanes *self, GtkWidget *agenda)
{
  g_return_if_fail (SAM_IS_BUILDER_PANES (self));
  g_return_if_fail (GTK_IS_WIDGET (agenda));
  g_return_if_fail (self->agenda == NULL);

  self->agenda = agenda;
  gtk_widget_insert_before (agenda, GTK_WIDGET (self), NULL);
}

gboolean
sam_builder_panes_get_narrow (SamBuilderPanes *self)
{
  g_return_val_if_fail (SAM_IS_BUILDER_PANES (self), FALSE);

  return self->narrow;
}

/**
 * sam_builder_panes_get_in_library:
 *
 * Returns: whether only the library shows
 */
gboolean
sam_builder_panes_get_in_library (SamBuilderPanes *self)
{
  g_return_val_if_fail (SAM_IS_BUILDER_PANES (self), FALSE);

  return self->narrow && self->in_library;
}

/**
 * sam_builder_panes_set_in_library:
 * @in_library: which of the two shows where there is room for one
 */
void
sam_builder_panes_set_in_library (SamBuilderPanes *self, gboolean in_library)
{
  g_return_if_fail (SAM_IS_BUILDER_PANES (self));

  if (self->in_library == !!in_library)
    return;

  self->in_library = !!in_library;
  update_button (self);

  /* At once, so that what comes to show can take the keyboard. */
  if (self->narrow && self->library != NULL)
    gtk_widget_set_child_visible (self->library, self->in_library);
  if (self->narrow && self->agenda != NULL)
    gtk_widget_set_child_visible (self->agenda, !self->in_library);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
