//! `cargo xtask serve`: everything that is missing, a build, and the page on this machine.

use std::path::Path;

use crate::build;
use crate::package;
use crate::server::Server;
use crate::settings::Settings;
use crate::step::Steps;
use crate::tools::Tools;

/// Builds and serves until it is stopped.
pub(crate) fn serve(root: &Path, port: Option<&str>) -> Result<(), String> {
    let settings = Settings::read(root)?;
    let port = match port {
        Some(text) => text.parse().map_err(|_| format!("{text:?} is no port"))?,
        None => settings.serve.port,
    };
    let mut steps = Steps::new(3);
    let tools = steps.run("Tools", || Tools::ensure(root, &settings.tools))?;
    steps.run("WebAssembly, optimised", || build::compile(root, &settings, &tools))?;
    let server = steps.run("Server", || Server::bind(&root.join("www"), &settings.serve.host, port))?;
    // Whoever changes a script or a style sees it when the page is loaded again.
    let root = root.to_path_buf();
    let server = server.at_each_visit(move || {
        if let Err(problem) = package::join_page(&root, &settings) {
            eprintln!("{problem}");
        }
    });
    println!("\nTallymark is at http://{}/ on this machine only. Ctrl-C stops it.", server.address()?);
    server.run();
    Ok(())
}
