using TongKet.Cli;

return await CommandLine.RunAsync(args);
