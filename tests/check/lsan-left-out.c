// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include <dlfcn.h>

/* Linked into what ./dev check sanitizes, and into nothing else: what LSan does
 * not look for and no line in suppressions.txt can tell, as of what GLib
 * allocates it sees no name in the stack but g_malloc(). */

/* They are there where the sanitizer is. */
extern void __lsan_disable (void) __attribute__ ((weak));
extern void __lsan_enable (void) __attribute__ ((weak));

/* --- While the libraries are loaded ---------------------------------------
 *
 * GLib makes its table of quarks then, and lets go of it, on purpose, once the
 * 2048 of it are not enough. All that comes after is looked for. */

static void
before_libraries (void)
{
  if (__lsan_disable)
    __lsan_disable ();
}

/* Comes before the constructors of all libraries. */
__attribute__ ((section (".preinit_array"),
                used)) static void (*const preinit) (void) = before_libraries;

__attribute__ ((constructor)) static void
after_libraries (void)
{
  if (__lsan_enable)
    __lsan_enable ();
}

/* --- Where GTK's file dialog was open -------------------------------------
 *
 * libcloudproviders, which the places of that dialog come from, leaks the name
 * of each folder where it looks for providers, and GTK 4.8 that of a file which
 * is taken away while its folder is shown, as what we save under another name
 * first is. So a program that had the dialog open is not asked. */

int __lsan_is_turned_off (void);

int
__lsan_is_turned_off (void)
{
  unsigned long (*type_from_name) (const char *name) =
      dlsym (RTLD_DEFAULT, "g_type_from_name");

  return type_from_name && type_from_name ("CloudProvidersCollector") != 0;
}
