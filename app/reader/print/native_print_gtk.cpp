// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/native_print.h"

#include "app/system/write_file.h"
#include "content/base/error.h"

#include <filesystem>
#include <gtk/gtkunixprint.h>
#include <unistd.h>
#include <wx/window.h>

namespace wijzer::app::reader::native {
namespace {

/// The queue reads the file after print_pdf() has returned; it goes when the queue has it.
void remove_file(gpointer path) {
    std::error_code ignored;
    std::filesystem::remove(static_cast<char*>(path), ignored);
    g_free(path);
}

void send(GtkPrintUnixDialog* dialog, const std::string& title, const std::filesystem::path& file) {
    GtkPrintJob* job =
        gtk_print_job_new(title.c_str(), gtk_print_unix_dialog_get_selected_printer(dialog),
                          gtk_print_unix_dialog_get_settings(dialog), gtk_print_unix_dialog_get_page_setup(dialog));
    GError* error = nullptr;
    if (!gtk_print_job_set_source_file(job, file.c_str(), &error)) {
        const std::string reason = error->message;
        g_error_free(error);
        g_object_unref(job);
        throw content::Error(reason);
    }
    gtk_print_job_send(
        job, [](GtkPrintJob*, gpointer, const GError*) {}, g_strdup(file.c_str()), remove_file);
    g_object_unref(job);
}

} // namespace

std::string print_pdf(wxWindow& parent, const std::string& title, const std::string& pdf, double width, double height) {
    GtkWidget* top = gtk_widget_get_toplevel(parent.GetHandle());
    GtkWidget* widget = gtk_print_unix_dialog_new(title.c_str(), GTK_IS_WINDOW(top) ? GTK_WINDOW(top) : nullptr);
    GtkPrintUnixDialog* dialog = GTK_PRINT_UNIX_DIALOG(widget);
    gtk_print_unix_dialog_set_manual_capabilities(dialog, GTK_PRINT_CAPABILITY_GENERATE_PDF);
    GtkPageSetup* setup = gtk_page_setup_new();
    GtkPaperSize* size = gtk_paper_size_new_custom("sheet", "sheet", width, height, GTK_UNIT_POINTS);
    gtk_page_setup_set_paper_size(setup, size);
    gtk_print_unix_dialog_set_page_setup(dialog, setup);
    gtk_paper_size_free(size);
    g_object_unref(setup);
    std::string problem;
    if (gtk_dialog_run(GTK_DIALOG(widget)) == GTK_RESPONSE_OK && gtk_print_unix_dialog_get_selected_printer(dialog)) {
        try {
            const auto file =
                std::filesystem::temp_directory_path() / ("transitiewijzer-" + std::to_string(::getpid()) + ".pdf");
            system::write_file(file, pdf);
            send(dialog, title, file);
        } catch (const std::exception& error) {
            problem = error.what();
        }
    }
    gtk_widget_destroy(widget);
    return problem;
}

} // namespace wijzer::app::reader::native
