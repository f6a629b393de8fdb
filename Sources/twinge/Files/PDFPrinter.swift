import Files
import Platform
import SystemPackage

/// Prints a web page as PDF with an installed program: WeasyPrint, Chromium or Chrome.
struct PDFPrinter {
    private let environment: Environment

    /// Creates a printer that keeps its temporary files where the environment says.
    init(_ environment: Environment) { self.environment = environment }

    private static let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    /// Returns the programs in the order they are tried, each with its arguments.
    private func commands(_ page: FilePath, _ result: FilePath) -> [[String]] {
        // A browser refuses to run as root inside its sandbox.
        let root = geteuid() == 0 ? ["--no-sandbox"] : []
        let browsers = Self.browsers.map { browser in
            [browser, "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(page.string).d"]
                + root
                + ["--print-to-pdf=\(result.string)", "file://\(page.string)"]
        }
        return browsers + [["weasyprint", page.string, result.string]]
    }

    /// Returns the PDF of a page, on the paper size of the country.
    ///
    /// - Throws: ``Failure`` with status 69 if none of the programs is installed, or none could print it.
    func pdf(of html: String) throws -> [UInt8] {
        let found = try TemporaryFolder.with("report", in: environment) { folder -> [UInt8]? in
            let (page, result) = (folder.appending("report.html"), folder.appending("report.pdf"))
            // A browser prints on US Letter unless the page says otherwise.
            let paper = "@page { size: \(environment.paper) }\n</style>"
            try page.put(Array(html.replacing("</style>", with: paper, maxReplacements: 1).utf8))
            for command in commands(page, result) where Processes.run(command, isQuiet: true) == 0 {
                if let bytes = try? RegularFile.ownBytes(of: result), bytes.starts(with: "%PDF".utf8) { return bytes }
            }
            return nil
        }
        if let found { return found }
        throw Failure(
            .unavailable,
            "A PDF needs Chromium, Chrome or WeasyPrint, and none of them worked. Use --html, and print the page from a browser."
        )
    }
}
