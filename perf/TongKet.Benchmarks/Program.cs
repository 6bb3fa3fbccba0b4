using TongKet.Benchmarks.Modes;

return await Choice.RunAsync(args);
