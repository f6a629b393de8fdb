// swift-tools-version: 6.1
import PackageDescription

// What the build is told by its environment; docs/PACKAGING.md says who tells it.
//   TWINGE_VENDOR    a folder with the sources of the libraries, for a build without a network
//   TWINGE_HARDENED  linked for a random address and with read-only tables, as distributions want it
//   TWINGE_DOCS      with the plugin that makes the modules' reference
//   TWINGE_COMMIT, TWINGE_DATE  what `twinge --version` says that it was built from
let environment = Context.environment

// SwiftPM refuses unsafe flags in the libraries of another package's dependency, and nobody tests Twinge there.
let isDependency = Context.packageDirectory.contains("/checkouts/")

// The numerics and the drawing of figures are optimised in debug builds too: unoptimised, the tests of the link analysis
// would take many minutes.
let optimizedAlways: [SwiftSetting] =
    isDependency ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

// Half a millisecond of every start each: at a fixed address 50,000 pointers need no relocation, and 8,000 names that nobody
// asks for are not looked through.
let startsFast = ["--no-pie", "--no-export-dynamic"]
let isHardened = ["-z", "relro", "-z", "now", "--no-export-dynamic"]
let linked: [LinkerSetting] = [
    .unsafeFlags(
        (environment["TWINGE_HARDENED"] == nil ? startsFast : isHardened).flatMap { ["-Xlinker", $0] },
        .when(platforms: [.linux], configuration: .release))
]

let builtFrom: [CSetting] = ["TWINGE_COMMIT", "TWINGE_DATE"].compactMap { name in
    environment[name].map { .define(name, to: "\"\($0)\"") }
}

/// A library of others at one exact version: from its repository, or from the folder of vendored sources.
func library(
    _ owner: String, _ name: String, _ version: Version, traits: Set<Package.Dependency.Trait> = [.defaults]
) -> Package.Dependency {
    if let folder = environment["TWINGE_VENDOR"] { return .package(path: "\(folder)/\(name)", traits: traits) }
    return .package(url: "https://github.com/\(owner)/\(name)", exact: version, traits: traits)
}

// Exact, so that everybody builds the same program; THIRD-PARTY.md lists their licences.
var libraries = [
    library("apple", "swift-argument-parser", "1.8.2"),
    library("apple", "swift-system", "1.8.1"),
    library("swiftlang", "swift-subprocess", "1.0.2", traits: []),
]
if environment["TWINGE_DOCS"] != nil { libraries.append(library("swiftlang", "swift-docc-plugin", "1.5.0")) }

// Every target is one room with one job; it imports only rooms on floors below its own (docs/DESIGN.md).
let package = Package(
    name: "twinge",
    products: [
        .executable(name: "twinge", targets: ["twinge"]),
        .library(
            name: "TwingeRooms",
            targets: [
                "Platform", "Canvas", "Files", "Recfile", "Statistics", "Diary", "Journal", "Trends", "Simulation",
                "Catalog", "Desk",
                "Reports", "Screens", "Pages", "Exchange",
            ]),
    ],
    dependencies: libraries,
    targets: [
        // Floor 0: none of these has heard of pain.
        .systemLibrary(name: "CNcurses", pkgConfig: "ncursesw", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CPlatform"),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "CBuild", cSettings: builtFrom),
        .target(name: "CArguments"),
        .target(name: "Platform", dependencies: ["CPlatform"]),
        .target(name: "Canvas", dependencies: ["Platform"], swiftSettings: optimizedAlways),
        .target(name: "Files", dependencies: ["Platform", .product(name: "SystemPackage", package: "swift-system")]),
        .target(name: "Recfile", dependencies: ["Platform"]),
        .target(name: "Statistics", dependencies: ["Platform"], swiftSettings: optimizedAlways),

        // Floor 1: the values.
        .target(name: "Diary", dependencies: ["Files"]),

        // Floor 2
        .target(
            name: "Journal",
            dependencies: [
                "Diary", "Files", "Platform", "Recfile", .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(
            name: "Trends",
            dependencies: ["Diary", "Files", "Platform", "Statistics"],
            swiftSettings: optimizedAlways),
        .target(name: "Simulation", dependencies: ["Diary", "Platform", "Statistics"]),
        .target(
            name: "Desk",
            dependencies: [
                "Diary", "Files", "Platform", "Recfile", .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(
            name: "Catalog", dependencies: ["Canvas", "Diary", "Recfile"],
            // Records is a link to Data, where the records are kept apart from the code that reads them.
            resources: [
                .embedInCode("Records/muscles.rec"), .embedInCode("Records/habits.rec"),
                .embedInCode("Records/stretches.rec"), .embedInCode("Records/sites.rec"),
                .embedInCode("Records/care.rec"), .embedInCode("Records/warning-signs.rec"),
                .embedInCode("Records/review.rec"), .embedInCode("Records/poses.rec"),
                .embedInCode("Records/topics.rec"),
                .embedInCode("Records/themes.rec"),
            ]),

        // Floor 3: every answer computed once and worded once.
        .target(name: "Reports", dependencies: ["Diary", "Catalog", "Desk", "Trends"]),

        // Floor 4: the same reports as screens, text, JSON and files.
        .target(
            name: "Screens", dependencies: ["Canvas", "Diary", "Catalog", "Reports", "Statistics", "Trends"]),
        .target(name: "Pages", dependencies: ["Canvas", "Diary", "Reports", "Trends"]),
        .target(
            name: "Terminal",
            dependencies: [
                "Canvas", "CNcurses", "Files", "Platform", .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(
            name: "Exchange",
            dependencies: [
                "CExpat", "CSQLite", "Canvas", "Diary", "Catalog", "Files", "Reports", "Trends", "Recfile",
            ]),

        // Floor 5: the only room that knows both files and terminal.
        .executableTarget(
            name: "twinge",
            dependencies: [
                "Screens", "Pages", "Terminal", "Exchange", "Reports", "Desk", "Journal", "Trends", "Simulation",
                "Catalog",
                "Diary", "Files", "Recfile", "Canvas", "CArguments", "CBuild", "CMinizip", "Platform",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            linkerSettings: linked),

        // Not part of the program: how often its links are right (docs/CALIBRATION.md).
        .executableTarget(
            name: "calibrate",
            dependencies: [
                "Simulation", "Trends", "Statistics", "Diary", "Files", "Platform",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Calibration"),

        // What several of the test targets need.
        .target(
            name: "TestSupport", dependencies: ["Files", .product(name: "SystemPackage", package: "swift-system")],
            path: "Tests/TestSupport"),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "Statistics"]),
        .testTarget(
            name: "FilesTests",
            dependencies: ["Files", "TestSupport", .product(name: "SystemPackage", package: "swift-system")]),
        .testTarget(name: "RecfileTests", dependencies: ["Recfile", "Statistics"]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
        // Numbers that other programs found, each to be met.
        .testTarget(
            name: "ReferenceTests", dependencies: ["Platform", "Statistics", "Trends", "Diary"], exclude: ["Oracles"]),
        .testTarget(name: "DiaryTests", dependencies: ["Diary", "Statistics"]),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Journal", "Diary", "Files", "Recfile", "Statistics", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .testTarget(name: "TrendsTests", dependencies: ["Reports", "Trends", "Simulation", "Statistics", "Diary"]),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "Desk", "Diary", "Files", "Platform", "Statistics", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation", "Catalog", "Trends"]),
        .testTarget(
            name: "CalibrationTests", dependencies: ["calibrate", "Simulation", "Statistics", "TestSupport", "Trends"]),
        .testTarget(name: "CatalogTests", dependencies: ["Canvas", "Catalog", "Diary"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "Catalog", "Desk", "Diary", "Trends", "Simulation", "Statistics",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "PagesTests", dependencies: ["Desk", "Pages", "Reports", "Canvas", "Catalog", "Diary", "Trends"]),
        // One diary, asked of every front end.
        .testTarget(
            name: "AgreementTests",
            dependencies: [
                "Screens", "Pages", "Exchange", "Reports", "Canvas", "Catalog", "Diary", "Simulation", "Statistics",
                "Trends",
            ]),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "Canvas", "Catalog", "Diary", "Reports", "Statistics", "Trends", "Simulation"],
            exclude: ["Golden"]),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "Terminal", "Canvas", "Files", "Platform", "Statistics", "TerminalProbe",
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        // Runs on a pseudo-terminal and tells the tests what it got.
        .executableTarget(
            name: "TerminalProbe",
            dependencies: [
                "Terminal", "Canvas", "Files", "Platform", .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/TerminalProbe"),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["CSQLite", "Exchange", "Catalog", "Diary", "Reports", "Statistics", "Trends"],
            exclude: ["Samples"]),
        .testTarget(name: "twingeTests", dependencies: ["twinge", "Files", "Pages", "Platform", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
