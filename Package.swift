// swift-tools-version: 6.1
import PackageDescription

// The numerics and the drawing of figures are optimised in debug builds too: unoptimised, the tests of the link analysis
// would take many minutes.
let optimizedAlways: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

// Half a millisecond of every start each: at a fixed address 50,000 pointers need no relocation, and 8,000 names that nobody
// asks for are not looked through.
let startsFast: [LinkerSetting] = [
    .unsafeFlags(
        ["-Xlinker", "--no-pie", "-Xlinker", "--no-export-dynamic"],
        .when(platforms: [.linux], configuration: .release))
]

// Every target is one room with one job; it imports only rooms on floors below its own (docs/DESIGN.md).
let package = Package(
    name: "twinge",
    products: [
        .executable(name: "twinge", targets: ["twinge"]),
        .library(
            name: "TwingeRooms",
            targets: [
                "Canvas", "Files", "Recfile", "Statistics", "Diary", "Journal", "Trends", "Simulation", "Catalog",
                "Reports", "Screens", "Pages", "Exchange",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // Floor 0: none of these has heard of pain.
        .systemLibrary(name: "CNcurses", pkgConfig: "ncursesw", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CExchange"),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "Canvas", swiftSettings: optimizedAlways),
        .target(name: "Files", dependencies: ["CExchange", .product(name: "SystemPackage", package: "swift-system")]),
        .target(name: "Recfile"),
        .target(name: "Statistics", swiftSettings: optimizedAlways),

        // Floor 1: the values.
        .target(name: "Diary", dependencies: ["Files"]),

        // Floor 2
        .target(
            name: "Journal",
            dependencies: ["Diary", "Files", "Recfile", .product(name: "SystemPackage", package: "swift-system")]),
        .target(
            name: "Trends",
            dependencies: ["Diary", "Files", "Statistics"],
            swiftSettings: optimizedAlways),
        .target(name: "Simulation", dependencies: ["Diary", "Statistics"]),
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
        .target(name: "Reports", dependencies: ["Diary", "Catalog", "Trends"]),

        // Floor 4: the same reports as screens, text, JSON and files.
        .target(
            name: "Screens", dependencies: ["Canvas", "Diary", "Catalog", "Reports", "Statistics", "Trends"]),
        .target(name: "Pages", dependencies: ["Canvas", "Diary", "Reports", "Trends"]),
        .target(
            name: "Terminal",
            dependencies: ["Canvas", "CNcurses", "Files", .product(name: "SystemPackage", package: "swift-system")]),
        .target(
            name: "Exchange",
            dependencies: [
                "CExpat", "CSQLite", "Canvas", "Diary", "Catalog", "Files", "Reports", "Trends", "Recfile",
            ]),

        // Floor 5: the only room that knows both files and terminal.
        .executableTarget(
            name: "twinge",
            dependencies: [
                "Screens", "Pages", "Terminal", "Exchange", "Reports", "Journal", "Trends", "Simulation", "Catalog",
                "Diary", "Files", "Recfile", "Canvas", "CMinizip",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            linkerSettings: startsFast),

        // Not part of the program: how often its links are right (docs/CALIBRATION.md).
        .executableTarget(
            name: "calibrate",
            dependencies: [
                "Simulation", "Trends", "Statistics", "Diary",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Calibration"),

        .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
        .testTarget(
            name: "FilesTests",
            dependencies: ["Files", .product(name: "SystemPackage", package: "swift-system")]),
        .testTarget(name: "RecfileTests", dependencies: ["Recfile"]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
        // Numbers that other programs found, each to be met.
        .testTarget(
            name: "ReferenceTests", dependencies: ["Statistics", "Trends", "Diary"], exclude: ["Oracles"]),
        .testTarget(name: "DiaryTests", dependencies: ["Diary"]),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Journal", "Diary", "Files", "Recfile", .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .testTarget(name: "TrendsTests", dependencies: ["Trends", "Simulation", "Statistics", "Diary"]),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation", "Catalog", "Trends"]),
        .testTarget(name: "CalibrationTests", dependencies: ["calibrate", "Simulation", "Statistics", "Trends"]),
        .testTarget(name: "CatalogTests", dependencies: ["Canvas", "Catalog", "Diary"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports", "Catalog", "Diary", "Trends", "Simulation"]),
        .testTarget(
            name: "PagesTests", dependencies: ["Pages", "Reports", "Canvas", "Catalog", "Diary", "Trends"]),
        // One diary, asked of every front end.
        .testTarget(
            name: "AgreementTests",
            dependencies: [
                "Screens", "Pages", "Exchange", "Reports", "Canvas", "Catalog", "Diary", "Simulation", "Trends",
            ]),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "Canvas", "Catalog", "Diary", "Reports", "Statistics", "Trends", "Simulation"],
            exclude: ["Golden"]),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "Terminal", "Canvas", "Files", "TerminalProbe",
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        // Runs on a pseudo-terminal and tells the tests what it got.
        .executableTarget(
            name: "TerminalProbe",
            dependencies: ["Terminal", "Canvas", "Files", .product(name: "SystemPackage", package: "swift-system")],
            path: "Tests/TerminalProbe"),
        .testTarget(
            name: "ExchangeTests", dependencies: ["CSQLite", "Exchange", "Catalog", "Diary", "Reports", "Trends"],
            exclude: ["Samples"]),
        .testTarget(name: "twingeTests", dependencies: ["twinge", "Files", "Pages"]),
    ],
    swiftLanguageModes: [.v6]
)
