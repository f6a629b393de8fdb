import Files
import SystemPackage

/// Turns the first sheet of a spreadsheet into CSV with LibreOffice.
struct SpreadsheetConverter {
    private let environment: Environment

    /// Creates a converter that keeps its temporary files where the environment says.
    init(_ environment: Environment) { self.environment = environment }

    /// Comma, quotes, UTF-8, from the first row on, cells as the sheet shows them, only the first sheet.
    private static let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"

    /// Returns the CSV of a spreadsheet, or nil if LibreOffice is not installed or can't read it.
    ///
    /// - Throws: ``Failure`` with status 73 if there is no room for temporary files.
    func csv(of path: FilePath) throws -> [UInt8]? {
        try TemporaryFolder.with("import", in: environment) { folder in
            for program in ["soffice", "libreoffice"] {
                let command = [
                    program, "--headless", "-env:UserInstallation=file://\(folder.appending("profile"))",
                    "--convert-to", Self.filter, "--outdir", folder.string, path.string,
                ]
                guard Processes.run(command, isQuiet: true) == 0 else { continue }
                let made = try folder.namesInFolder().first { $0.hasSuffix(".csv") }
                if let made { return try RegularFile.ownBytes(of: folder.appending(made)) }
            }
            return nil
        }
    }
}
