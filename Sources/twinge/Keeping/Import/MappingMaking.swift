import Catalog
import Diary
import Exchange
import Files
import SystemPackage
import Terminal

/// Makes the mapping of a table with the user: on a screen, or with questions in plain lines.
struct MappingMaking {
    private let context: CommandContext
    private let importing: ImportContext
    private let file: String
    private let draft: MappingDraft

    /// Reads a table.
    ///
    /// - Throws: ``ImportError`` if it isn't a table.
    init(
        file: String, _ bytes: [UInt8], _ importing: ImportContext, in context: CommandContext
    ) throws(ImportError) {
        (self.file, self.importing, self.context) = (file, importing, context)
        draft = try MappingDraft(bytes, title: FilePath(file).stem ?? file, catalog: importing.catalog)
    }

    /// Asks what the columns mean, and writes the mapping beside the table.
    ///
    /// - Throws: ``Failure`` if there is nobody to ask, or if the user quits.
    func mapping() throws -> CatalogSource {
        guard file != "-" else {
            throw Failure(.usage, "--map new needs standard input for your answers. Name the table as a file.")
        }
        let path = FilePath(file).removingLastComponent().appending("\(FilePath(file).stem ?? file)-mapping.rec")
        let shown = context.shown(path.string)
        // Nobody should fill in a form that can't be written afterwards.
        if (try? Stat(path)) != nil {
            throw Failure(
                .cannotCreate,
                "\(shown) exists already: twinge import csv FILE --map \(shown) uses it. To make a new one, move it away."
            )
        }
        var kept = KeptMapping(of: FilePath(file), draft, in: context)
        guard let made = try made(kept) else { throw Failure(.interrupted, "Interrupted. Nothing was imported.") }
        guard made.hasDate else {
            throw Failure(.usage, "No column is the date, without which nothing can be imported. Nothing was written.")
        }
        do throws(FileError) {
            try path.create(Array(made.text.utf8))
        } catch {
            kept.keep(made)
            throw error
        }
        kept.forget()
        context.messages.print("The mapping is in \(shown). Next time: twinge import csv FILE --map \(shown)")
        return CatalogSource(file: path.string, bytes: Array(made.text.utf8))
    }

    private func made(_ kept: KeptMapping) throws -> MappingDraft? {
        let environment = context.environment
        let hasScreen = environment.isInputTerminal && environment.isOutputTerminal
        guard hasScreen, !context.options.plain, !context.options.json else { return try asked() }
        do {
            return try MappingSession(draft, kept: kept, importing, in: context).run()
        } catch is TerminalProblem {
            return try asked()
        }
    }

    private func asked() throws -> MappingDraft? { try MappingQuestions(context: context).asked(draft) }
}
